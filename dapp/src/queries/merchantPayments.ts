import {
  farFuture,
  type PaymentStatus,
  pageSize,
  paymentsQuery,
  paymentsVariables,
  stages,
  statusOfRow,
  totalsQuery,
} from "@handsel/protocol";
import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Address, Hash } from "viem";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { ApiPayment } from "../lib/api/apiTypes.ts";
import { querySubgraph, SubgraphUnavailable } from "../lib/api/subgraph.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { matchesFilter, type StatusFilter } from "../lib/payment/statusFilter.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { now } from "../lib/time/clock.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";
import { type ChainCursor, type ChainRows, mergeRows } from "./mergeRows.ts";

/** Row of the merchant's list. Amounts in base units. */
export interface ListedPayment {
  id: Hash;
  chainId: number;
  payer: Address;
  token: Address;
  status: PaymentStatus;
  amount: bigint;
  held: bigint;
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  returned: bigint;
  /** Unix seconds. */
  fundedAt: number;
}

/** The list comes from the relayer while the subgraph is down. */
type ListSource = "subgraph" | "relayer";

/** Start of the next page. */
type Cursor =
  /** The chains that go on, null before the first page; and those that are missing. */
  | { source: "subgraph"; chains: readonly ChainCursor[] | null; missing: readonly number[] }
  | { source: "relayer"; cursor: string | undefined };

interface ListPage {
  source: ListSource;
  payments: readonly ListedPayment[];
  /** Ids of chains whose payments are missing on this page: they have no subgraph, or it gave no answer. */
  missing: readonly number[];
  next: Cursor | null;
}

const bigint = textAs(BigInt);
const digits = z.string().check(z.regex(/^\d+$/));
const seconds = textAs(Number);
const address = textAs(toHex);

const row = z.object({
  id: textAs(toHex),
  payer: z.object({ id: address }),
  token: z.object({ id: address }),
  stage: z.enum(stages),
  amount: bigint,
  held: bigint,
  refundable: digits,
  captured: bigint,
  fees: bigint,
  refunded: bigint,
  returned: bigint,
  captureEnd: z.nullable(digits),
  fundedAt: seconds,
});

/** Row of the list of held payments. */
const heldRow = z.pipe(
  z.object({ payment: row }),
  z.transform(({ payment }) => payment),
);

/** Reads the next page from the subgraphs of a mode's chains. A chain that is missing once stays so on later pages. */
async function subgraphPage(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filter: StatusFilter,
  cursor: Extract<Cursor, { source: "subgraph" }>,
): Promise<ListPage> {
  const chains =
    cursor.chains ??
    chainsOfMode(config, mode).map(({ id }) => ({ chainId: id, before: farFuture, seen: [] }));
  const { answers, missing } = await askChains(config, chains, (url, chain) =>
    chainRows(url, { merchant, escrow: escrowOf(config, chain) }, filter, chain),
  );
  const { rows, next } = mergeRows(answers, pageSize);
  const allMissing = [...cursor.missing, ...missing];
  return {
    source: "subgraph",
    payments: rows,
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
  filter: StatusFilter,
  cursor: ChainCursor,
): Promise<ChainRows<ListedPayment>> {
  const { payments } = await querySubgraph(
    url,
    paymentsQuery(filter),
    paymentsVariables(filter, of, cursor),
    z.object({ payments: z.array(filter === "held" ? heldRow : row) }),
  );
  const time = now();
  return {
    cursor,
    rows: payments.map((payment) => ({
      ...payment,
      chainId: cursor.chainId,
      payer: payment.payer.id,
      token: payment.token.id,
      status: statusOfRow(payment, time),
    })),
    isEnd: payments.length < pageSize,
  };
}

async function relayerPage(
  mode: Mode,
  filter: StatusFilter,
  cursor: string | undefined,
): Promise<ListPage> {
  const page = await answerOf(
    merchantApi[mode].GET("/v1/payments", {
      params: { query: { limit: pageSize, ...(cursor && { cursor }) } },
    }),
  );
  return {
    source: "relayer",
    payments: page.data.map(fromApi).filter(({ status }) => matchesFilter(status, filter)),
    missing: [],
    next: page.next_cursor ? { source: "relayer", cursor: page.next_cursor } : null,
  };
}

function fromApi(payment: ApiPayment): ListedPayment {
  return {
    id: toHex(payment.id),
    chainId: payment.chain_id,
    payer: toHex(payment.terms.payer),
    token: toHex(payment.terms.token),
    status: payment.status,
    amount: BigInt(payment.amount),
    held: BigInt(payment.held),
    captured: BigInt(payment.captured),
    fees: BigInt(payment.fees),
    refunded: BigInt(payment.refunded),
    returned: BigInt(payment.returned),
    fundedAt: Math.floor(Date.parse(payment.funded_at) / 1000),
  };
}

/**
 * Lists a merchant's payments on all chains of a mode, newest first, from their subgraphs; from the relayer while none of
 * them gives an answer.
 */
export function merchantPaymentsQuery(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filter: StatusFilter,
) {
  return infiniteQueryOptions({
    queryKey: ["merchantPayments", mode, merchant, filter],
    initialPageParam: { source: "subgraph", chains: null, missing: [] } as Cursor,
    queryFn: async ({ pageParam }): Promise<ListPage> => {
      if (pageParam.source === "relayer") return relayerPage(mode, filter, pageParam.cursor);
      try {
        return await subgraphPage(config, mode, merchant, filter, pageParam);
      } catch (error) {
        if (!(error instanceof SubgraphUnavailable) || pageParam.chains !== null) throw error;
        return relayerPage(mode, filter, undefined);
      }
    },
    getNextPageParam: (page) => page.next,
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
