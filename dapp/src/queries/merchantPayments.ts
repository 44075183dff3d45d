import {
  farFuture,
  type Outcome,
  outcomeStatuses,
  pageSize,
  paymentsQuery,
  paymentsVariables,
  totalsQuery,
} from "@handsel/protocol";
import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import { querySubgraph, SubgraphUnavailable } from "../lib/api/subgraph.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";
import type { ListedPayment } from "./listedPayment.ts";
import { listedRow, toListed } from "./listedRow.ts";
import { type ChainCursor, type ChainRows, mergeRows } from "./mergeRows.ts";
import { isOfRecord, type MerchantFilter, matchesFilter, readRecord } from "./paymentRecord.ts";

/** The subgraphs tell the public history; the relayer, what it has recorded. */
type ListSource = "subgraph" | "relayer";

/** Start of the next page. */
type Cursor =
  /** The chains that go on, null before the first page; and those that are missing. */
  | { source: "subgraph"; chains: readonly ChainCursor[] | null; missing: readonly number[] }
  | { source: "relayer"; cursor: string | undefined };

export interface ListPage {
  source: ListSource;
  payments: readonly ListedPayment[];
  /** Ids of chains whose payments are missing on this page: they have no subgraph, or it gave no answer. */
  missing: readonly number[];
  next: Cursor | null;
}

const bigint = textAs(BigInt);
const seconds = textAs(Number);
const address = textAs(toHex);

/** Row of the list of held payments. */
const heldRow = z.pipe(
  z.object({ payment: listedRow }),
  z.transform(({ payment }) => payment),
);

/** Reads the next page from the subgraphs of a mode's chains. A chain that is missing once stays so on later pages. */
async function subgraphPage(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filter: MerchantFilter,
  cursor: Extract<Cursor, { source: "subgraph" }>,
): Promise<ListPage> {
  const before = filter.until === null ? farFuture : String(filter.until);
  const first = chainsOfMode(config, mode)
    .filter(({ id }) => filter.chain === null || id === filter.chain)
    .map(({ id }): ChainCursor => ({ chainId: id, before, seen: [] }));
  const chains = cursor.chains ?? first;
  // The mode does not have the chain.
  if (chains.length === 0) return { source: "subgraph", payments: [], missing: [], next: null };
  const { answers, missing } = await askChains(config, chains, (url, chain) =>
    chainRows(url, { merchant, escrow: escrowOf(config, chain) }, filter, chain),
  );
  const { rows, next } = mergeRows(answers, pageSize);
  const allMissing = [...cursor.missing, ...missing];
  return {
    source: "subgraph",
    // The subgraph lists disputed payments among the held ones too.
    payments: rows.filter(
      ({ status }) => filter.outcome === null || outcomeStatuses[filter.outcome].includes(status),
    ),
    missing: allMissing,
    next: next.length === 0 ? null : { source: "subgraph", chains: next, missing: allMissing },
  };
}

function escrowOf(config: AppConfig, { chainId }: ChainCursor): Address {
  const chain = findChain(config, chainId);
  if (!chain) throw new RangeError(`The service has no chain ${chainId}.`);
  return chain.escrow.address;
}

async function chainRows(
  url: string,
  of: { merchant: Address; escrow: Address },
  { outcome, from }: MerchantFilter,
  cursor: ChainCursor,
): Promise<ChainRows<ListedPayment>> {
  const filter: Outcome | "all" = outcome ?? "all";
  const { payments } = await querySubgraph(
    url,
    paymentsQuery(filter),
    paymentsVariables(filter, of, cursor),
    z.object({ payments: z.array(filter === "held" ? heldRow : listedRow) }),
  );
  // Newest first: after one that is too old come older ones alone.
  const wanted = payments.filter(({ fundedAt }) => from === null || fundedAt >= from);
  return {
    cursor,
    rows: wanted.map((payment) => toListed(cursor.chainId, payment)),
    isEnd: payments.length < pageSize || wanted.length < payments.length,
  };
}

async function relayerPage(
  config: AppConfig,
  mode: Mode,
  filter: MerchantFilter,
  cursor: string | undefined,
): Promise<ListPage> {
  const { payments, next } = await readRecord(mode, filter, cursor);
  return {
    source: "relayer",
    payments: payments.filter((payment) => matchesFilter(config, payment, filter)),
    missing: [],
    next: next === null ? null : { source: "relayer", cursor: next },
  };
}

/**
 * Reads a page of a merchant's payments on the chains of a mode, newest first. The subgraphs answer what they select by one
 * attribute: a state, a chain, the days. What is narrowed to a customer, a coin or a text comes from the relayer's record; so does
 * the rest while no subgraph answers.
 * @param cursor null: the first page
 * @throws ApiUnreachable if only the record can answer, and the relayer is down
 */
export async function readMerchantPage(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filter: MerchantFilter,
  cursor: Cursor | null,
): Promise<ListPage> {
  if (cursor?.source === "relayer") return relayerPage(config, mode, filter, cursor.cursor);
  if (isOfRecord(filter)) return relayerPage(config, mode, filter, undefined);
  const place = cursor ?? { source: "subgraph", chains: null, missing: [] };
  try {
    return await subgraphPage(config, mode, merchant, filter, place);
  } catch (error) {
    if (!(error instanceof SubgraphUnavailable) || place.chains !== null) throw error;
    return relayerPage(config, mode, filter, undefined);
  }
}

/** Lists a merchant's payments. What was listed before stays until the answer to another filter comes. */
export function merchantPaymentsQuery(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filter: MerchantFilter,
) {
  return infiniteQueryOptions({
    queryKey: ["merchantPayments", mode, merchant, filter],
    initialPageParam: null as Cursor | null,
    queryFn: ({ pageParam }) => readMerchantPage(config, mode, merchant, filter, pageParam),
    getNextPageParam: (page) => page.next,
    placeholderData: (before, query) =>
      query?.queryKey[1] === mode && query.queryKey[2] === merchant ? before : undefined,
    refetchInterval: backOff<InfiniteData<ListPage>>(
      3_000,
      10_000,
      undefined,
      ({ pages }) => pages,
    ),
    retry: false,
  });
}

/** Sums of a merchant's payments in one coin of one chain, in base units. */
export interface MerchantTotal {
  chainId: number;
  token: Address;
  paymentCount: number;
  held: bigint;
  captured: bigint;
  fees: bigint;
  refunded: bigint;
}

const totals = z.object({
  merchantTotals: z.array(
    z.object({
      token: z.object({ id: address }),
      paymentCount: z.union([z.number(), seconds]),
      held: bigint,
      captured: bigint,
      fees: bigint,
      refunded: bigint,
    }),
  ),
});

/** Totals of the chains whose subgraph answered. */
export interface MerchantTotals {
  totals: readonly MerchantTotal[];
  /** Ids of the other chains. */
  missing: readonly number[];
}

/** Reads a merchant's totals by chain and coin from the subgraphs. @throws SubgraphUnavailable if none answers */
export function merchantTotalsQuery(config: AppConfig, mode: Mode, merchant: Address) {
  return queryOptions({
    queryKey: ["merchantTotals", mode, merchant],
    queryFn: async (): Promise<MerchantTotals> => {
      const variables = { merchant: merchant.toLowerCase() };
      const chains = chainsOfMode(config, mode).map(({ id }) => ({ chainId: id }));
      const asked = await askChains(config, chains, async (url, { chainId }) => {
        const answer = await querySubgraph(url, totalsQuery, variables, totals);
        return answer.merchantTotals.map((total) => ({ ...total, chainId, token: total.token.id }));
      });
      return { totals: asked.answers.flat(), missing: asked.missing };
    },
    refetchInterval: backOff<MerchantTotals>(3_000, 10_000),
    retry: false,
  });
}
