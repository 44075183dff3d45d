import { fee, paymentStatus, paymentWindows } from "@handsel/protocol";
import { type Address, isAddressEqual } from "viem";
import type { BulkVerb, ChosenPayment } from "../../lib/payment/bulkSelection.ts";
import type { PaymentEvent } from "../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import type { BulkAnswer } from "../../queries/bulkPayments.ts";

/** Most payments in one transaction, so that it fits into a block of every chain. */
export const mostAtOnce = 50;

/**
 * Why a payment goes into no transaction: the chain did not tell it, has none of this id, or it is another shop's, disputed, of the
 * wallet that would sign, not to be captured yet or any more, or nothing of it is held.
 */
export type LeftOut =
  | "unread"
  | "missing"
  | "foreign"
  | "disputed"
  | "own"
  | "early"
  | "lapsed"
  | "nothing";

/** Who acts: for which merchant, with which wallet. */
interface Actor {
  merchant: Address;
  /** Undefined: none is connected. */
  wallet: Address | undefined;
}

/** A chosen payment, and whether it goes into a transaction. Amounts in base units. */
export interface PlannedPayment extends ChosenPayment {
  /** Null: the chain does not tell it, or has none. */
  payment: ChainPayment | null;
  /** Null: it goes into the transaction. */
  leftOut: LeftOut | null;
  /** Taken or returned by the transaction: all that is held; zero if it is left out. */
  amount: bigint;
  /** Commission on that. */
  fee: bigint;
}

/** Plans one payment. @param now Unix seconds, as the chain counts */
export function planPayment(
  verb: BulkVerb,
  chosen: ChosenPayment,
  answer: BulkAnswer,
  actor: Actor,
  now: number,
): PlannedPayment {
  const leftOut = whyLeftOut(verb, answer, actor, now);
  const payment = answer === "unread" ? null : answer;
  if (leftOut !== null || payment === null) {
    return { ...chosen, payment, leftOut, amount: 0n, fee: 0n };
  }
  const { terms, state } = payment;
  const commission = verb === "capture" ? fee(state.held, terms.feeBps, state.refundable) : 0n;
  return { ...chosen, payment, leftOut, amount: state.held, fee: commission };
}

/**
 * Says why a payment is left out, by the contract's rules: one that it would refuse would stop all others. A disputed one could be
 * returned, but that ends the dispute, so it is decided on a page of its own.
 */
function whyLeftOut(
  verb: BulkVerb,
  answer: BulkAnswer,
  { merchant, wallet }: Actor,
  now: number,
): LeftOut | null {
  if (answer === "unread") return "unread";
  if (answer === null) return "missing";
  const { terms, state } = answer;
  if (!isAddressEqual(terms.merchant, merchant)) return "foreign";
  if (state.stage === "disputed") return "disputed";
  if (state.stage !== "held" || state.held === 0n) return "nothing";
  if (verb === "void") return null;
  const { captureStart, captureEnd } = paymentWindows(terms, state);
  if (captureEnd !== null && now >= captureEnd) return "lapsed";
  if (captureStart !== null && now < captureStart) return "early";
  // What a payer sends for a payment of its own counts as a release.
  if (wallet !== undefined && isAddressEqual(terms.payer, wallet)) return "own";
  return null;
}

/** Payments of one transaction. */
export interface Part<Row> {
  key: string;
  chainId: number;
  rows: readonly Row[];
}

/** Divides what was chosen into transactions: one a chain, or more if there are too many for one. Rows keep their order. */
export function partsOf<Row extends { chainId: number }>(rows: readonly Row[]): Part<Row>[] {
  const chains = Map.groupBy(rows, ({ chainId }) => chainId);
  return [...chains].flatMap(([chainId, own]) =>
    Array.from({ length: Math.ceil(own.length / mostAtOnce) }, (_, index) => ({
      ...{ key: `${chainId} ${index}`, chainId },
      rows: own.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
    })),
  );
}

/** What moves held money. */
const endings: ReadonlySet<PaymentEvent["type"]> = new Set([
  ...(["captured", "voided", "reclaimed", "resolved", "settled", "dispute_expired"] as const),
]);

/** Whether the contract says that what was wanted has happened, whoever did it: a release by the customer captures too. */
export function isDone(verb: BulkVerb, { terms, state, events }: ChainPayment): boolean {
  if (state.held > 0n) return false;
  const last = events.findLast(({ type }) => endings.has(type));
  if (last) {
    const isDivided = last.type === "resolved" || last.type === "settled";
    if (verb === "capture") return last.type === "captured" || (isDivided && last.amount > 0n);
    return last.type !== "captured" && (!isDivided || last.returned > 0n);
  }
  // The chain tells no history: the time makes no difference to what is not held.
  const status = paymentStatus(terms, state, 0);
  if (verb === "capture") return status === "captured" || status === "refunded";
  return status === "returned";
}
