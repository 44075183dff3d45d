import { overviewRows, volumesQuery } from "@handsel/protocol";
import { queryOptions } from "@tanstack/react-query";
import type { Address, Hex } from "viem";
import { querySubgraph, SubgraphUnavailable } from "../lib/api/subgraph.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";

/** Sums of what happened, in base units of one coin. */
export interface Sums {
  paymentCount: number;
  /** What was paid. */
  funded: bigint;
  /** Commission included. */
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  /** Went back without capture. */
  returned: bigint;
}

/** What happened in one hour in one coin of one chain. */
export interface VolumeHour extends Sums {
  chainId: number;
  token: Address;
  /** Unix seconds at which the hour began. */
  start: number;
}

export interface MerchantVolumes {
  hours: readonly VolumeHour[];
  /** Ids of the chains of which nothing is known. */
  missing: readonly number[];
}

/** Pages of a chain that are read: nine coins with a payment each hour for 90 days. Of more, no sum is shown. */
const mostPages = 20;

const nobody = "0x00";
const bigint = textAs(BigInt);
const hex = textAs(toHex);
const answer = z.object({
  merchantVolumes: z.array(
    z.object({
      ...{ id: hex, token: z.object({ id: hex }), start: textAs(Number) },
      paymentCount: z.union([z.number(), textAs(Number)]),
      ...{ funded: bigint, captured: bigint, fees: bigint, refunded: bigint, returned: bigint },
    }),
  ),
});

async function hoursOf(
  url: string,
  chainId: number,
  merchant: Address,
  since: number,
): Promise<VolumeHour[]> {
  const hours: VolumeHour[] = [];
  let from = since;
  let seen: Hex[] = [];
  for (let page = 0; page < mostPages; page++) {
    const variables = {
      ...{ merchant: merchant.toLowerCase(), from: String(from), seen: [nobody, ...seen] },
    };
    const { merchantVolumes: rows } = await querySubgraph(url, volumesQuery, variables, answer);
    hours.push(...rows.map(({ id: _, token, ...hour }) => ({ ...hour, chainId, token: token.id })));
    const last = rows.at(-1);
    if (!last || rows.length < overviewRows) return hours;
    const ofLast = rows.filter(({ start }) => start === last.start).map(({ id }) => id);
    // A page that is all of one hour goes on within it.
    seen = last.start === from ? [...seen, ...ofLast] : ofLast;
    from = last.start;
  }
  throw new SubgraphUnavailable("The merchant has more hours than a page adds up.");
}

/**
 * Reads what a merchant's payments came to in each hour since a time, from the subgraphs of a mode's chains.
 * @param since Unix seconds
 * @throws SubgraphUnavailable if none answers
 */
export function merchantVolumesQuery(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  since: number,
) {
  return queryOptions({
    queryKey: ["merchantVolumes", mode, merchant, since],
    queryFn: async (): Promise<MerchantVolumes> => {
      const chains = chainsOfMode(config, mode).map(({ id }) => ({ chainId: id }));
      const asked = await askChains(config, chains, (url, { chainId }) =>
        hoursOf(url, chainId, merchant, since),
      );
      return { hours: asked.answers.flat(), missing: asked.missing };
    },
    refetchInterval: backOff<MerchantVolumes>(10_000, 60_000),
    retry: false,
  });
}
