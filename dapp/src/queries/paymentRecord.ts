import { type Outcome, outcomeStatuses, pageSize } from "@handsel/protocol";
import { type Address, getAddress, type Hash, isAddress, isHash } from "viem";
import { ApiProblem, answerOf, merchantApi } from "../lib/api/api.ts";
import type { ApiPayment } from "../lib/api/apiTypes.ts";
import { sameAddress } from "../lib/chain/addresses.ts";
import { knownToken } from "../lib/chain/appChain.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import type { Mode } from "../lib/config/mode.ts";
import { toHex } from "../lib/validation/hex.ts";
import type { ListedPayment } from "./listedPayment.ts";

/** What a merchant's list is narrowed to; null: it is not. */
export interface MerchantFilter {
  outcome: Outcome | null;
  /** Id. */
  chain: number | null;
  /** Unix seconds from which it was paid, and the last second. */
  from: number | null;
  until: number | null;
  /** Symbol. */
  coin: string | null;
  customer: Address | null;
  /** Order reference, payment, transaction, checkout, or the customer's address. */
  q: string | null;
}

/** Whether only the relayer's record can answer: no subgraph selects by a coin, a customer, or what only the shop knows. */
export function isOfRecord({ coin, customer, q }: MerchantFilter): boolean {
  return coin !== null || customer !== null || q !== null;
}

/** Filters of the record, of which the API takes one besides the state and the days. */
interface RecordKey {
  payer?: Address;
  checkout?: string;
  transaction_hash?: Hash;
  client_reference_id?: string;
  token?: string;
}

/**
 * Chooses the filter that leaves the fewest payments; the others are applied to what it leaves. Then those to ask by if it leaves none:
 * a shop's own order reference may have the form of anything.
 */
export function keysOf({ q, customer, coin }: MerchantFilter): [RecordKey, ...RecordKey[]] {
  if (q !== null) {
    const reference = { client_reference_id: q };
    if (isHash(q)) return [{ transaction_hash: q }, reference];
    if (isAddress(q, { strict: false })) return [{ payer: q }, reference];
    return /^cs_[0-9a-f]{32}$/.test(q) ? [{ checkout: q }, reference] : [reference];
  }
  if (customer !== null) return [{ payer: customer }];
  return [coin === null ? {} : { token: coin }];
}

/** Unix seconds of the last day that the API can be asked for: ISO 8601 has four digits for a year. */
const lastDay = Date.UTC(9999, 11, 31) / 1000;

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();

/** What the API is asked for; the other filters are not of it. */
export function recordQuery(filter: MerchantFilter, key: RecordKey = keysOf(filter)[0]) {
  const { outcome, from, until } = filter;
  return {
    ...(outcome && { outcome }),
    ...(from !== null && { funded_from: isoOf(Math.min(from, lastDay)) }),
    ...(until !== null && until < lastDay && { funded_until: isoOf(until + 1) }),
    ...key,
  };
}

/** Rows of a page of which some are left out. */
const manyRows = 100;

/** Reads a page of the relayer's record: what it matches by the API's own filters. */
export async function readRecord(
  mode: Mode,
  filter: MerchantFilter,
  cursor: string | undefined,
): Promise<{ payments: ListedPayment[]; next: string | null }> {
  const { q, chain, customer, coin } = filter;
  const isSifted = chain !== null || [q, customer, coin].filter((one) => one !== null).length > 1;
  const limit = isSifted ? manyRows : pageSize;
  const page = await readPage(mode, { ...recordQuery(filter), limit, ...(cursor && { cursor }) });
  const isNone = page.data.length === 0 && cursor === undefined;
  const found = isNone ? await readOtherwise(mode, filter) : page.data;
  return { payments: found.map(fromApi), next: page.next_cursor };
}

const readPage = (mode: Mode, query: ReturnType<typeof recordQuery> & { limit: number }) =>
  answerOf(merchantApi[mode].GET("/v1/payments", { params: { query } }));

/** What is meant by a text that is no key of the first choice: transactions and payments have ids of the same form. */
async function readOtherwise(mode: Mode, filter: MerchantFilter): Promise<ApiPayment[]> {
  const { q } = filter;
  const one = q !== null && isHash(q) ? await readOne(mode, q) : [];
  const [, reference] = keysOf(filter);
  if (one.length > 0 || reference === undefined) return one;
  return (await readPage(mode, { ...recordQuery(filter, reference), limit: manyRows })).data;
}

/** The payment with an id, if there is one. */
export async function readOne(mode: Mode, id: Hash): Promise<ApiPayment[]> {
  try {
    const params = { path: { payment_id: id } };
    return [await answerOf(merchantApi[mode].GET("/v1/payments/{payment_id}", { params }))];
  } catch (error) {
    if (error instanceof ApiProblem && error.code === "payment_not_found") return [];
    throw error;
  }
}

/** Whether a payment of the record matches also the filters that the API was not asked for. */
export function matchesFilter(
  config: AppConfig,
  payment: ListedPayment,
  { outcome, chain, from, until, coin, customer }: MerchantFilter,
): boolean {
  const { chainId, token, fundedAt, payer, status } = payment;
  return (
    (outcome === null || outcomeStatuses[outcome].includes(status)) &&
    (chain === null || chainId === chain) &&
    (from === null || fundedAt >= from) &&
    (until === null || fundedAt <= until) &&
    (coin === null || knownToken(findChain(config, chainId), token)?.symbol === coin) &&
    (customer === null || sameAddress(payer, customer))
  );
}

const secondsOf = (time: string) => Math.floor(Date.parse(time) / 1000);

function fromApi(payment: ApiPayment): ListedPayment {
  return {
    id: toHex(payment.id),
    chainId: payment.chain_id,
    payer: getAddress(payment.terms.payer),
    token: getAddress(payment.terms.token),
    status: payment.status,
    amount: BigInt(payment.amount),
    held: BigInt(payment.held),
    captured: BigInt(payment.captured),
    fees: BigInt(payment.fees),
    refunded: BigInt(payment.refunded),
    returned: BigInt(payment.returned),
    fundedAt: secondsOf(payment.funded_at),
    captureStart: timeOrNull(payment.inspection_ends_at),
    captureEnd: timeOrNull(payment.capture_ends_at),
    reference: payment.client_reference_id,
    description: payment.description,
  };
}

const timeOrNull = (time: string | null) => (time === null ? null : secondsOf(time));
