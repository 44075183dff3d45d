import * as words from "#words/payouts.ts";
import type { PayoutChange } from "../../../lib/api/apiTypes.ts";
import { sameAddress } from "../../../lib/chain/addresses.ts";
import type { AppConfig } from "../../../lib/config/appConfig.ts";
import { namesOf } from "../../../lib/config/namesOf.ts";

/** Finds the change that put an address in force on a chain, or on all without their own. */
export function newestFor(
  changes: readonly PayoutChange[],
  chainId: number | null,
  payee: string,
): PayoutChange | undefined {
  return changes.find(
    (change) =>
      change.status === "applied" &&
      change.chain_id === chainId &&
      sameAddress(change.payee, payee),
  );
}

/** Says on which chains a change holds. */
export function whereItHolds(config: AppConfig, { chain_id }: PayoutChange): string {
  return chain_id === null ? words.onEveryWithout : words.onChain(namesOf(config, [chain_id]));
}

/** Says what is known of an address: its name, whether it is cold, and whether it has signed. */
export function whatItIs(change: PayoutChange | undefined): string[] {
  if (!change) return [];
  return [
    ...(change.label === null ? [] : [change.label]),
    ...(change.cold ? [words.coldTag] : []),
    change.proof === "signature" ? words.signed : words.riskTaken,
  ];
}
