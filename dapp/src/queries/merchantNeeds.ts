import { needsQuery, needsRows } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Address, Hash } from "viem";
import { querySubgraph } from "../lib/api/subgraph.ts";
import { sameAddress } from "../lib/chain/addresses.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { now } from "../lib/time/clock.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";
import type { ListedPayment } from "./listedPayment.ts";
import { listedRow, toListed } from "./listedRow.ts";

/** Seconds before the end of a capture window from which it needs the merchant. */
export const dueWithin = 48 * 3600;

/** Open dispute in which the other side spoke last. */
export interface OpenDispute {
  /** The payment's. */
  id: Hash;
  chainId: number;
  token: Address;
  /** Base units. */
  held: bigint;
  /** Unix seconds of the payment. */
  fundedAt: number;
  /** Unix seconds from which anybody may end it for the payer. */
  arbitrationEnd: number;
}

export interface MerchantNeeds {
  /** Payments that can be captured for less than two days, and those that no longer can. */
  payments: readonly ListedPayment[];
  disputes: readonly OpenDispute[];
  /** Whether a list is longer than what was read of it. */
  isCut: boolean;
  /** Ids of the chains of which nothing is known. */
  missing: readonly number[];
}

const hex = textAs(toHex);
const held = z.array(z.object({ payment: listedRow }));
const answer = z.object({
  ...{ due: held, lapsed: held },
  disputes: z.array(
    z.object({
      ...{ id: hex, openedBy: hex, arbitrationEnd: textAs(Number), token: z.object({ id: hex }) },
      payment: z.object({ escrow: hex, held: textAs(BigInt), fundedAt: textAs(Number) }),
      evidence: z.array(z.object({ party: hex })),
    }),
  ),
});

/** Reads what waits for a merchant on the chains of a mode. @throws SubgraphUnavailable if no subgraph answers */
export function merchantNeedsQuery(config: AppConfig, mode: Mode, merchant: Address) {
  return queryOptions({
    queryKey: ["merchantNeeds", mode, merchant],
    queryFn: async (): Promise<MerchantNeeds> => {
      const time = now();
      const chains = chainsOfMode(config, mode).map(({ id, escrow }) => ({
        ...{ chainId: id, escrow: escrow.address },
      }));
      const { answers, missing } = await askChains(config, chains, async (url, chain) => {
        const { chainId, escrow } = chain;
        const variables = {
          ...{ merchant: merchant.toLowerCase(), escrow: escrow.toLowerCase() },
          ...{ now: String(time), until: String(time + dueWithin) },
        };
        const { due, lapsed, disputes } = await querySubgraph(url, needsQuery, variables, answer);
        return {
          payments: [...due, ...lapsed].map(({ payment }) => toListed(chainId, payment)),
          disputes: disputes
            .filter(({ payment }) => sameAddress(payment.escrow, escrow))
            // Whoever opened it spoke first; the last to give evidence spoke last.
            .filter(
              ({ openedBy, evidence }) => !sameAddress(evidence[0]?.party ?? openedBy, merchant),
            )
            .map(({ id, arbitrationEnd, token, payment }) => ({
              ...{ id, chainId, arbitrationEnd, token: token.id },
              ...{ held: payment.held, fundedAt: payment.fundedAt },
            })),
          isCut: [due, lapsed, disputes].some(({ length }) => length >= needsRows),
        };
      });
      return {
        payments: answers.flatMap(({ payments }) => payments),
        disputes: answers.flatMap(({ disputes }) => disputes),
        isCut: answers.some(({ isCut }) => isCut),
        missing,
      };
    },
    refetchInterval: backOff<MerchantNeeds>(5_000, 30_000),
    retry: false,
  });
}
