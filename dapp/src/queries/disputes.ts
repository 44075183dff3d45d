import { disputesQuery as query } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Address, Hash } from "viem";
import { querySubgraph } from "../lib/api/subgraph.ts";
import { sameAddress } from "../lib/chain/addresses.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";

/** Dispute that waits for an arbiter. */
export interface WaitingDispute {
  id: Hash;
  chainId: number;
  payer: Address;
  merchant: Address;
  token: Address;
  /** Base units. */
  held: bigint;
  /** Unix seconds. */
  openedAt: number;
  arbitrationEnd: number;
}

const seconds = textAs(Number);
const hex = textAs(toHex);
const account = z.object({ id: hex });
const answer = z.object({
  disputes: z.array(
    z.object({
      ...{ id: hex, openedAt: seconds, arbitrationEnd: seconds },
      ...{ token: account, payer: account, merchant: account },
      payment: z.object({ escrow: hex, held: textAs(BigInt) }),
    }),
  ),
});

/** Reads the open disputes of an arbiter on every chain, the soonest end first, and the chains that gave no answer. */
export function arbiterDisputesQuery(config: AppConfig, arbiter: Address | undefined) {
  return queryOptions({
    queryKey: ["arbiterDisputes", arbiter],
    enabled: arbiter !== undefined,
    queryFn: async () => {
      const chains = config.chains.map(({ id }) => ({ chainId: id }));
      const { answers, missing } = await askChains(config, chains, async (url, { chainId }) => {
        const variables = { arbiter: String(arbiter).toLowerCase() };
        const { disputes } = await querySubgraph(url, query, variables, answer);
        const own = findChain(config, chainId)?.escrow.address;
        return disputes
          .filter(({ payment }) => sameAddress(payment.escrow, own))
          .map(
            ({ payment, token, payer, merchant, ...dispute }): WaitingDispute => ({
              ...{ ...dispute, chainId, held: payment.held },
              ...{ token: token.id, payer: payer.id, merchant: merchant.id },
            }),
          );
      });
      const disputes = answers.flat().toSorted((a, b) => a.arbitrationEnd - b.arbitrationEnd);
      return { disputes, missing };
    },
    refetchInterval: backOff<{ disputes: readonly WaitingDispute[]; missing: readonly number[] }>(
      ...([5_000, 60_000] as const),
    ),
    retry: 1,
  });
}
