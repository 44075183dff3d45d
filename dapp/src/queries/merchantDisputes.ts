import {
  arbitrationPeriod,
  endedDisputesVariables,
  endedDisputesQuery as endedQuery,
  farFuture,
  pageSize,
  merchantDisputesQuery as query,
} from "@handsel/protocol";
import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Address, getAddress, type Hash } from "viem";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { ApiPayment } from "../lib/api/apiTypes.ts";
import { querySubgraph, SubgraphUnavailable } from "../lib/api/subgraph.ts";
import { sameAddress } from "../lib/chain/addresses.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";
import { type ChainCursor, type ChainRows, mergeRowsBy } from "./mergeRows.ts";

/** Party of a dispute, as its merchant calls it. */
export type Party = "customer" | "store";

/** Dispute as a line of the merchant's list. Amounts in base units, times in Unix seconds. */
export interface ListedDispute {
  /** Of the payment. */
  id: Hash;
  chainId: number;
  payer: Address;
  token: Address;
  /** Of the payment. */
  amount: bigint;
  /** What the dispute is about: held now, or, once it has ended, when it began. */
  disputed: bigint;
  fundedAt: number;
  openedAt: number;
  /** First second in which anyone may end it for the customer. */
  arbitrationEnd: number;
  /** Who published evidence last, or opened the dispute; null: the source does not tell. */
  lastWord: { by: Party; at: number } | null;
  /** How it ended; null: it is open. */
  end: DisputeEnd | null;
}

/** How a dispute ended. */
export interface DisputeEnd {
  how: "resolved" | "settled" | "expired" | "conceded";
  at: number;
  toCustomer: bigint;
  toStore: bigint;
}

const bigint = textAs(BigInt);
const seconds = textAs(Number);
const hex = textAs(toHex);
const account = z.object({ id: hex });

const answer = z.object({
  disputes: z.array(
    z.object({
      ...{ id: hex, openedBy: hex, openedAt: seconds, arbitrationEnd: seconds, amount: bigint },
      status: z.enum(["open", "resolved", "settled", "expired", "conceded"]),
      ...{ closedAt: z.nullable(seconds), payerAmount: z.nullable(bigint) },
      ...{ capturedAmount: z.nullable(bigint), token: account, payer: account },
      payment: z.object({ amount: bigint, held: bigint, fundedAt: seconds }),
      evidence: z.array(z.object({ party: hex, timestamp: seconds })),
    }),
  ),
});

type Indexed = z.output<typeof answer>["disputes"][number];

function toListed(chainId: number, row: Indexed): ListedDispute {
  const { status, closedAt, payment, evidence, openedBy, openedAt } = row;
  const payer = getAddress(row.payer.id);
  const [newest = { party: openedBy, timestamp: openedAt }] = evidence;
  return {
    ...{ id: row.id, chainId, payer, token: getAddress(row.token.id), amount: payment.amount },
    ...{ disputed: closedAt === null ? payment.held : row.amount, fundedAt: payment.fundedAt },
    ...{ openedAt, arbitrationEnd: row.arbitrationEnd },
    lastWord: {
      by: sameAddress(newest.party, payer) ? "customer" : "store",
      at: newest.timestamp,
    },
    end:
      status === "open" || closedAt === null
        ? null
        : {
            ...{ how: status, at: closedAt },
            ...{ toCustomer: row.payerAmount ?? 0n, toStore: row.capturedAmount ?? 0n },
          },
  };
}

/** Open disputes that one answer may have, from a subgraph and from the record. */
const most = 100;

/** Open disputes of a store, and how much of them is known. */
export interface OpenDisputes {
  /** The soonest end first. */
  disputes: readonly ListedDispute[];
  /** Ids of chains whose subgraph is silent, so that their disputes come from the service's own record. */
  recorded: readonly number[];
  /** Ids of chains of which nobody tells. */
  silent: readonly number[];
  /** Whether there may be more than were told. */
  isCut: boolean;
}

/** Reads the open disputes of a store on the chains of a mode: from the subgraphs, and for those that are silent from the relayer. */
export async function readOpenDisputes(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
): Promise<OpenDisputes> {
  const { told, missing } = await askSubgraphs(config, mode, merchant);
  const none = { disputes: [], isCut: false };
  const recorded = missing.length === 0 ? none : await readRecorded(mode, missing);
  const disputes = [...told.flat(), ...(recorded?.disputes ?? [])];
  return {
    disputes: disputes.toSorted((a, b) => a.arbitrationEnd - b.arbitrationEnd || order(a.id, b.id)),
    recorded: recorded === null ? [] : missing,
    silent: recorded === null ? missing : [],
    isCut: told.some(({ length }) => length === most) || (recorded?.isCut ?? false),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : 1);

async function askSubgraphs(config: AppConfig, mode: Mode, merchant: Address) {
  const chains = chainsOfMode(config, mode).map(({ id }) => ({ chainId: id }));
  try {
    const { answers, missing } = await askChains(config, chains, async (url, { chainId }) => {
      const of = {
        merchant: merchant.toLowerCase(),
        escrow: escrowOf(config, chainId),
        first: most,
      };
      const { disputes } = await querySubgraph(url, query, of, answer);
      return disputes.map((row) => toListed(chainId, row));
    });
    return { told: answers, missing };
  } catch (error) {
    if (!(error instanceof SubgraphUnavailable)) throw error;
    return { told: [], missing: chains.map(({ chainId }) => chainId) };
  }
}

function escrowOf(config: AppConfig, chainId: number): Address {
  const chain = findChain(config, chainId);
  if (!chain) throw new RangeError(`The service has no chain ${chainId}.`);
  return toHex(chain.escrow.address.toLowerCase());
}

/** Reads the disputed payments of some chains from the relayer's record; null if it gives no answer. */
async function readRecorded(mode: Mode, chainIds: readonly number[]) {
  try {
    const page = await answerOf(
      merchantApi[mode].GET("/v1/payments", {
        params: { query: { outcome: "disputed", limit: most } },
      }),
    );
    const own = page.data.filter(({ chain_id }) => chainIds.includes(chain_id));
    return { disputes: own.map(ofRecord), isCut: page.has_more };
  } catch {
    return null;
  }
}

/** Unix seconds of a time of the API. */
const secondsOf = (time: string) => Math.floor(Date.parse(time) / 1000);

function ofRecord(payment: ApiPayment): ListedDispute {
  const { terms } = payment;
  // All periods of a disputed payment begin with the dispute.
  const openedAt = secondsOf(payment.refund_ends_at) - terms.refundPeriod;
  return {
    ...{ id: toHex(payment.id), chainId: payment.chain_id, payer: getAddress(terms.payer) },
    ...{ token: getAddress(terms.token), amount: BigInt(payment.amount) },
    ...{ disputed: BigInt(payment.held), fundedAt: secondsOf(payment.funded_at), openedAt },
    ...{ arbitrationEnd: openedAt + arbitrationPeriod, lastWord: null, end: null },
  };
}

/** Polls the open disputes of a store. */
export function openDisputesQuery(config: AppConfig, mode: Mode, merchant: Address) {
  return queryOptions({
    queryKey: ["merchantDisputes", mode, merchant, "open"],
    queryFn: () => readOpenDisputes(config, mode, merchant),
    refetchInterval: backOff<OpenDisputes>(3_000, 20_000),
    retry: false,
  });
}

/** Page of ended disputes. */
export interface EndedPage {
  disputes: readonly ListedDispute[];
  /** Ids of chains whose ended disputes are missing. */
  missing: readonly number[];
  next: { chains: readonly ChainCursor[]; missing: readonly number[] } | null;
}

/** Lists the ended disputes of a store, the latest first. Only the subgraphs know them. @throws SubgraphUnavailable if none answers */
export function endedDisputesQuery(config: AppConfig, mode: Mode, merchant: Address) {
  const first = chainsOfMode(config, mode).map(
    ({ id }): ChainCursor => ({ chainId: id, before: farFuture, seen: [] }),
  );
  return infiniteQueryOptions({
    queryKey: ["merchantDisputes", mode, merchant, "ended"],
    initialPageParam: { chains: first, missing: [] } as NonNullable<EndedPage["next"]>,
    queryFn: async ({ pageParam: place }): Promise<EndedPage> => {
      const asked = await askChains(config, place.chains, async (url, cursor) => {
        const escrow = escrowOf(config, cursor.chainId);
        const variables = endedDisputesVariables({ merchant, escrow }, cursor);
        const { disputes } = await querySubgraph(url, endedQuery, variables, answer);
        const rows = disputes.map((row) => toListed(cursor.chainId, row));
        return { cursor, rows, isEnd: rows.length < pageSize } satisfies ChainRows<ListedDispute>;
      });
      const { rows, next } = mergeRowsBy(asked.answers, pageSize, ({ end }) => end?.at ?? 0);
      const missing = [...place.missing, ...asked.missing];
      return {
        ...{ disputes: rows, missing },
        next: next.length === 0 ? null : { chains: next, missing },
      };
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: backOff<InfiniteData<EndedPage>>(
      ...([6_000, 60_000] as const),
      undefined,
      ({ pages }) => pages,
    ),
    retry: false,
  });
}
