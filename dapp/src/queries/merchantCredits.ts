import { creditsQuery } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import { querySubgraph } from "../lib/api/subgraph.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";

/** Money that an escrow keeps for one of a store's own addresses to withdraw. */
export interface KeptCredit {
  chainId: number;
  owner: Address;
  token: Address;
  /** Base units. */
  balance: bigint;
}

export interface MerchantCredits {
  credits: readonly KeptCredit[];
  /** Ids of the chains of which nothing is known. */
  missing: readonly number[];
}

const hex = textAs(toHex);
const owned = z.object({ id: hex });
const answer = z.object({
  credits: z.array(z.object({ owner: owned, token: owned, balance: textAs(BigInt) })),
});

/**
 * Reads what the escrows keep of the configured coins for a store's addresses.
 * @param ownersOn addresses that are the store's on a chain; undefined while they are not known
 * @throws SubgraphUnavailable if no subgraph answers
 */
export function merchantCreditsQuery(
  config: AppConfig,
  mode: Mode,
  ownersOn: ((chainId: number) => readonly Address[]) | undefined,
) {
  const chains = chainsOfMode(config, mode).map(({ id, escrow, tokens }) => ({
    tokens: tokens.map(({ address }) => address.toLowerCase()),
    ...{ chainId: id, escrow: escrow.address.toLowerCase() },
    owners: [...new Set(ownersOn?.(id).map((owner) => owner.toLowerCase()))],
  }));
  return queryOptions({
    queryKey: ["merchantCredits", mode, chains],
    enabled: ownersOn !== undefined,
    queryFn: async (): Promise<MerchantCredits> => {
      const asked = await askChains(config, chains, async (url, { chainId, ...of }) => {
        const { credits } = await querySubgraph(url, creditsQuery, of, answer);
        return credits.map(
          ({ owner, token, balance }): KeptCredit => ({
            ...{ chainId, owner: owner.id, token: token.id, balance },
          }),
        );
      });
      return { credits: asked.answers.flat(), missing: asked.missing };
    },
    refetchInterval: backOff<MerchantCredits>(15_000, 60_000),
    retry: false,
  });
}
