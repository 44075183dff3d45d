import {
  farFuture,
  nobody,
  type PaymentStatus,
  pageSize,
  paymentStatus,
  paymentsQuery,
  type Stage,
  stages,
  totalsQuery,
} from "@handsel/protocol";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Address, Hash } from "viem";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { ApiPayment } from "../lib/api/apiTypes.ts";
import { querySubgraph, SubgraphUnavailable } from "../lib/api/subgraph.ts";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { type Mode, modeOf } from "../lib/config/mode.ts";
import { matchesFilter, type StatusFilter } from "../lib/payment/statusFilter.ts";
import { now } from "../lib/time/clock.ts";
import { toHex } from "../lib/validation/hex.ts";
import { z } from "../lib/validation/zod.ts";

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
  | { source: "subgraph"; before: string; seen: readonly string[] }
  | { source: "relayer"; cursor: string | undefined };

interface ListPage {
  source: ListSource;
  payments: readonly ListedPayment[];
  next: Cursor | null;
}

const bigint = z.string().transform(BigInt);
const seconds = z.string().transform(Number);
const address = z.string().transform(toHex);

const row = z.object({
  id: z.string().transform(toHex),
  payer: z.object({ id: address }),
  token: z.object({ id: address }),
  stage: z.enum(stages),
  amount: bigint,
  held: bigint,
  refundable: bigint,
  captured: bigint,
  fees: bigint,
  refunded: bigint,
  returned: bigint,
  inspectionPeriod: z.union([z.number(), seconds]),
  capturePeriod: z.union([z.number(), seconds]),
  refundPeriod: z.union([z.number(), seconds]),
  fundedAt: seconds,
});

/** Returns the subgraph of a mode: it indexes the first chain. @throws SubgraphUnavailable */
function subgraphOf({ subgraphUrl, chains }: AppConfig, mode: Mode): string {
  if (subgraphUrl && modeOf(chains[0]) === mode) return subgraphUrl;
  throw new SubgraphUnavailable("No subgraph is set up.");
}

async function subgraphPage(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filter: StatusFilter,
  cursor: Extract<Cursor, { source: "subgraph" }>,
): Promise<ListPage> {
  const { payments } = await querySubgraph(
    subgraphOf(config, mode),
    paymentsQuery(filter),
    {
      merchant: merchant.toLowerCase(),
      first: pageSize,
      before: cursor.before,
      seen: [nobody, ...cursor.seen],
    },
    z.object({ payments: z.array(row) }),
  );
  const time = now();
  const last = payments.at(-1);
  const before = String(last?.fundedAt);
  const ids = payments.filter((payment) => payment.fundedAt === last?.fundedAt).map(({ id }) => id);
  return {
    source: "subgraph",
    payments: payments.map((payment) => ({
      ...payment,
      chainId: config.chains[0].id,
      payer: payment.payer.id,
      token: payment.token.id,
      status: statusNow(payment, payment.stage, time),
    })),
    next:
      payments.length < pageSize
        ? null
        : {
            source: "subgraph",
            before,
            seen: before === cursor.before ? [...cursor.seen, ...ids] : ids,
          },
  };
}

function statusNow(payment: z.infer<typeof row>, stage: Stage, time: number): PaymentStatus {
  const { held, refundable, fundedAt } = payment;
  return paymentStatus(payment, { held, refundable, clock: fundedAt, stage }, time);
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

/** Lists a merchant's payments, newest first, from the subgraph; from the relayer while the subgraph is down. */
export function merchantPaymentsQuery(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filter: StatusFilter,
) {
  return infiniteQueryOptions({
    queryKey: ["merchantPayments", mode, merchant, filter],
    initialPageParam: { source: "subgraph", before: farFuture, seen: [] } as Cursor,
    queryFn: async ({ pageParam }): Promise<ListPage> => {
      if (pageParam.source === "relayer") return relayerPage(mode, filter, pageParam.cursor);
      try {
        return await subgraphPage(config, mode, merchant, filter, pageParam);
      } catch (error) {
        if (!(error instanceof SubgraphUnavailable) || pageParam.before !== farFuture) throw error;
        return relayerPage(mode, filter, undefined);
      }
    },
    getNextPageParam: (page) => page.next,
    refetchInterval: 3_000,
    retry: false,
  });
}

/** Sums of a merchant's payments in one coin, in base units. */
export interface MerchantTotal {
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

/** Reads a merchant's totals by coin from the subgraph. @throws SubgraphUnavailable */
export function merchantTotalsQuery(config: AppConfig, mode: Mode, merchant: Address) {
  return queryOptions({
    queryKey: ["merchantTotals", mode, merchant],
    queryFn: async (): Promise<readonly MerchantTotal[]> => {
      const url = subgraphOf(config, mode);
      const variables = { merchant: merchant.toLowerCase() };
      const answer = await querySubgraph(url, totalsQuery, variables, totals);
      return answer.merchantTotals.map((total) => ({ ...total, token: total.token.id }));
    },
    refetchInterval: 3_000,
    retry: false,
  });
}
