import { heldPartsQuery, overviewRows } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import { querySubgraph, SubgraphUnavailable } from "../lib/api/subgraph.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";

/** Money of one payment that an escrow holds. */
export interface HeldPart {
  chainId: number;
  token: Address;
  /** Base units. */
  held: bigint;
  disputed: boolean;
  /** Unix seconds from which and until which it can be captured; a time in a far future stands for never. */
  captureStart: number;
  captureEnd: number;
}

export interface MerchantHeld {
  parts: readonly HeldPart[];
  /** Ids of the chains of which nothing is known. */
  missing: readonly number[];
}

/** Pages of a chain that are read. Of more, no sum is shown. */
const mostPages = 10;

const hex = textAs(toHex);
const seconds = textAs(Number);
const answer = z.object({
  heldPayments: z.array(
    z.object({
      ...{ id: hex, disputed: z.boolean(), captureStart: seconds, captureEnd: seconds },
      payment: z.object({ token: z.object({ id: hex }), held: textAs(BigInt) }),
    }),
  ),
});

async function partsOf(
  url: string,
  chainId: number,
  of: { merchant: string; escrow: string },
): Promise<HeldPart[]> {
  const parts: HeldPart[] = [];
  let after = "0x00";
  for (let page = 0; page < mostPages; page++) {
    const { heldPayments: rows } = await querySubgraph(
      url,
      heldPartsQuery,
      { ...of, after },
      answer,
    );
    for (const { id: _, payment, ...times } of rows) {
      parts.push({ ...times, chainId, token: payment.token.id, held: payment.held });
    }
    const last = rows.at(-1);
    if (!last || rows.length < overviewRows) return parts;
    after = last.id;
  }
  throw new SubgraphUnavailable("The merchant has more held payments than a page adds up.");
}

/** Reads what the escrows of a mode's chains hold of a merchant's payments. @throws SubgraphUnavailable if no subgraph answers */
export function merchantHeldQuery(config: AppConfig, mode: Mode, merchant: Address) {
  return queryOptions({
    queryKey: ["merchantHeld", mode, merchant],
    queryFn: async (): Promise<MerchantHeld> => {
      const chains = chainsOfMode(config, mode).map(({ id, escrow }) => ({
        ...{ chainId: id, escrow: escrow.address.toLowerCase() },
      }));
      const asked = await askChains(config, chains, (url, { chainId, escrow }) =>
        partsOf(url, chainId, { merchant: merchant.toLowerCase(), escrow }),
      );
      return { parts: asked.answers.flat(), missing: asked.missing };
    },
    refetchInterval: backOff<MerchantHeld>(10_000, 60_000),
    retry: false,
  });
}
