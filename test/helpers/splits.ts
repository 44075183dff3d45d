import { type Split, splitsHash } from "../../protocol/src/index.ts";
import { addressOf, type Environment, type Name } from "./environment.ts";

/** A list of the people of the tests. */
export function listOf(env: Environment, ...shares: [name: Name, bps: number][]): Split[] {
  return shares.map(([name, bps]) => ({ recipient: addressOf(env.people[name]), bps }));
}

/** Three thirds, of which the last is one hundredth of a percent more. */
export function thirds(env: Environment): Split[] {
  return listOf(env, ["feeRecipient", 3_333], ["stranger", 3_333], ["operator", 3_334]);
}

/** What terms say where a list shares the commission. */
export function sharedBy(splits: readonly Split[]) {
  return {
    splits: splitsHash(splits),
    feeRecipient: "0x0000000000000000000000000000000000000000",
  } as const;
}

/** What a list is due. */
export function potOf(env: Environment, token: `0x${string}`, splits: readonly Split[]) {
  return env.escrow.read.potOf([token, splitsHash(splits)]);
}
