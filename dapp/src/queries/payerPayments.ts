import {
  farFuture,
  type Outcome,
  outcomes,
  type PaymentState,
  type PaymentTerms,
  pageSize,
  payerPageQuery,
  payerPageVariables,
  stages,
} from "@handsel/protocol";
import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Address, getAddress, type Hash } from "viem";
import { querySubgraph } from "../lib/api/subgraph.ts";
import { sameAddress } from "../lib/chain/addresses.ts";
import type { AppChain } from "../lib/chain/appChain.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import type { PaymentTotals } from "../lib/payment/accountFor.ts";
import { areTermsOf } from "../lib/payment/findTerms.ts";
import type { PaymentEvent } from "../lib/payment/paymentEvents.ts";
import {
  byPlace,
  eventOfAction,
  indexedAction,
  indexedTerms,
  termsOfRow,
} from "../lib/payment/subgraphPayment.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";
import { type ChainCursor, type ChainRows, mergeRows } from "./mergeRows.ts";

/** Payment in its payer's list, as the subgraph tells of it. */
export interface PayerPayment {
  id: Hash;
  chainId: number;
  escrow: Address;
  /** Whether its terms hash to its id in the escrow that this service knows, so that its page can be opened. */
  isKnown: boolean;
  terms: PaymentTerms;
  state: PaymentState;
  totals: PaymentTotals;
  /** The last capture and the last of all moves, oldest first: what the words of a payer need. */
  events: readonly PaymentEvent[];
  /** Sender of the funding transaction: anyone may pay in a wallet's name. */
  funder: Address;
  /** Unix seconds. */
  fundedAt: number;
  /** Hash of the funding transaction. */
  transaction: Hash;
  /** Who had the last word in its dispute; null: there is none. */
  lastWord: Address | null;
}

/** What a list is narrowed to. */
export interface PayerListFilter {
  chains: readonly AppChain[];
  outcomes: readonly Outcome[];
  /** Symbol of a coin; null: all. */
  coin: string | null;
  /** Unix seconds from which it was paid, and the last second; null: any. */
  from: number | null;
  until: number | null;
}

export interface PayerPage {
  payments: readonly PayerPayment[];
  /** Ids of chains whose payments are missing on this page. */
  missing: readonly number[];
  next: Cursor | null;
}

interface Cursor {
  chains: readonly ChainCursor[];
  missing: readonly number[];
}

const bigint = textAs(BigInt);
const seconds = textAs(Number);
const hex = textAs(toHex);

const row = z.object({
  ...{ id: hex, escrow: hex, ...indexedTerms },
  ...{ funder: hex, stage: z.enum(stages), clock: seconds, held: bigint, refundable: bigint },
  ...{ captured: bigint, fees: bigint, refunded: bigint, returned: bigint },
  ...{ fundedAt: seconds, fundedTransaction: hex },
  ...{ lastCapture: z.array(indexedAction), lastMove: z.array(indexedAction) },
  dispute: z.nullish(z.object({ openedBy: hex, evidence: z.array(z.object({ party: hex })) })),
});

/** Answer of a chain's subgraph about a wallet. What is no payment counts as no answer. */
const answerOf = (chain: AppChain, payer: Address) =>
  z.object({
    payments: z.array(
      z.pipe(
        row,
        z.transform((one) => toPayment(chain, payer, one)),
      ),
    ),
  });

function toPayment(chain: AppChain, payer: Address, one: z.output<typeof row>): PayerPayment {
  const { id, escrow, funder, stage, clock, held, refundable, dispute } = one;
  const terms = termsOfRow(one);
  if (!sameAddress(terms.payer, payer)) throw new RangeError("The payment is another wallet's.");
  const events = [...one.lastCapture, ...one.lastMove]
    .map((action) => eventOfAction(action, funder))
    .filter(({ logIndex, transactionHash }, index, all) => {
      const isSame = (other: PaymentEvent) =>
        other.transactionHash === transactionHash && other.logIndex === logIndex;
      return all.findIndex(isSame) === index;
    })
    .toSorted(byPlace);
  return {
    ...{ id, chainId: chain.id, escrow, terms, events },
    // Spelled as the payer's is, so that both can be compared in a file.
    funder: getAddress(funder),
    isKnown: sameAddress(escrow, chain.escrow.address) && areTermsOf(terms, chain, id),
    state: { stage, clock, held, refundable },
    totals: {
      ...{ captured: one.captured, fees: one.fees },
      ...{ refunded: one.refunded, returned: one.returned },
    },
    ...{ fundedAt: one.fundedAt, transaction: one.fundedTransaction },
    lastWord: dispute ? (dispute.evidence[0]?.party ?? dispute.openedBy) : null,
  };
}

/**
 * Reads the next page of a wallet's payments from the subgraphs of several chains, newest first. A chain that is missing once
 * stays so on later pages.
 * @param cursor null: the first page
 * @throws SubgraphUnavailable if none answers
 */
export async function readPayerPage(
  config: AppConfig,
  payer: Address,
  filter: PayerListFilter,
  cursor: Cursor | null,
): Promise<PayerPage> {
  const before = filter.until === null ? farFuture : String(filter.until);
  const first = filter.chains
    .filter((chain) => filter.coin === null || coinsOf(chain, filter.coin).length > 0)
    .map(({ id }): ChainCursor => ({ chainId: id, before, seen: [] }));
  const chains = cursor?.chains ?? first;
  // None of the chains has the coin.
  if (chains.length === 0) return { payments: [], missing: cursor?.missing ?? [], next: null };
  const { answers, missing } = await askChains(config, chains, (url, place) =>
    chainRows(config, url, payer, filter, place),
  );
  const { rows, next } = mergeRows(answers, pageSize);
  const allMissing = [...(cursor?.missing ?? []), ...missing];
  return {
    payments: rows,
    missing: allMissing,
    next: next.length === 0 ? null : { chains: next, missing: allMissing },
  };
}

const coinsOf = ({ tokens }: AppChain, coin: string): readonly Address[] =>
  tokens.filter(({ symbol }) => symbol === coin).map(({ address }) => address);

async function chainRows(
  config: AppConfig,
  url: string,
  payer: Address,
  { outcomes: some, coin, from }: PayerListFilter,
  cursor: ChainCursor,
): Promise<ChainRows<PayerPayment>> {
  const chain = findChain(config, cursor.chainId);
  if (!chain) throw new RangeError(`The service has no chain ${cursor.chainId}.`);
  const tokens = coin === null ? null : coinsOf(chain, coin);
  const variables = payerPageVariables({ payer, outcomes: some, tokens, from: from ?? 0 }, cursor);
  const query = payerPageQuery(tokens === null ? "all" : "some");
  const { payments } = await querySubgraph(url, query, variables, answerOf(chain, payer));
  return { cursor, rows: payments, isEnd: payments.length < pageSize };
}

const keyOf = ({ chains, ...rest }: PayerListFilter) => ({
  ...rest,
  chains: chains.map(({ id }) => id),
});

/** Lists a wallet's payments on several chains, newest first, from their subgraphs. */
export function payerPaymentsQuery(
  config: AppConfig,
  payer: Address | undefined,
  filter: PayerListFilter,
) {
  return infiniteQueryOptions({
    queryKey: ["payerPayments", payer, keyOf(filter)],
    enabled: payer !== undefined,
    initialPageParam: null as Cursor | null,
    queryFn: ({ pageParam }) => readPayerPage(config, payer as Address, filter, pageParam),
    getNextPageParam: ({ next }) => next,
    refetchInterval: backOff<InfiniteData<PayerPage>>(
      5_000,
      60_000,
      undefined,
      ({ pages }) => pages,
    ),
    retry: false,
  });
}

/** Pages of payments with held money that are looked through for what waits for their payer. */
const mostOpenPages = 20;

/** Payments of which money is held, and whether there are older ones than these. */
export interface OpenPayments {
  payments: readonly PayerPayment[];
  hasMore: boolean;
  missing: readonly number[];
}

/** Reads the newest payments of a wallet of which money is held: only these can wait for it. */
export function openPayerPaymentsQuery(
  config: AppConfig,
  payer: Address | undefined,
  chains: readonly AppChain[],
) {
  return queryOptions({
    queryKey: ["openPayerPayments", payer, chains.map(({ id }) => id)],
    enabled: payer !== undefined,
    queryFn: async (): Promise<OpenPayments> => {
      const filter = { ...everything(chains), outcomes: ["held", "disputed"] as const };
      return readPages(config, payer as Address, filter, mostOpenPages);
    },
    refetchInterval: backOff<OpenPayments>(5_000, 60_000),
    retry: false,
  });
}

/** Reads pages one after another, at most so many. @throws SubgraphUnavailable */
export async function readPages(
  config: AppConfig,
  payer: Address,
  filter: PayerListFilter,
  most: number,
): Promise<OpenPayments> {
  const payments: PayerPayment[] = [];
  let cursor: Cursor | null = null;
  let missing: readonly number[] = [];
  for (let pages = 0; pages < most; pages += 1) {
    const page: PayerPage = await readPayerPage(config, payer, filter, cursor);
    payments.push(...page.payments);
    cursor = page.next;
    missing = page.missing;
    if (cursor === null) break;
  }
  return { payments, hasMore: cursor !== null, missing };
}

/** Narrows a list to nothing but chains. */
export function everything(chains: readonly AppChain[]): PayerListFilter {
  return { chains, outcomes, coin: null, from: null, until: null };
}
