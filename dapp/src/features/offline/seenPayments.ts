import { type PaymentStatus, paymentStatuses } from "@handsel/protocol";
import { keptList } from "../../lib/storage/keptList.ts";

const kept = keptList("handsel.seen", toSeen);

/** The oldest beyond this number are forgotten. */
export const mostSeen = 20;

/** Most characters of a name or title; what is longer is cut. */
const longest = 200;

/** A payment as its page on this device last read it. Everybody can read as much on the chain, and on the shop's site. */
export interface SeenPayment {
  chainId: number;
  chain: string;
  paymentId: string;
  /** What was bought, and from whom; null while nobody told. */
  title: string | null;
  shop: string | null;
  /** Base units, as decimal digits. */
  amount: string;
  symbol: string;
  decimals: number;
  status: PaymentStatus;
  /** Unix seconds by the server's clock at which the chain answered. */
  readAt: number;
}

/** Returns the payments whose pages this device showed, the newest first. */
export function listSeen(): readonly SeenPayment[] {
  return kept.read().slice(0, mostSeen);
}

/** Keeps what was read of a payment, in place of what was read of it before. */
export function rememberSeen(payment: SeenPayment): void {
  const seen = listSeen();
  const same = (one: SeenPayment) =>
    one.chainId === payment.chainId && one.paymentId === payment.paymentId;
  const before = seen.find(same);
  const known = {
    ...payment,
    // The order is told a moment after the payment, or by one of its addresses alone.
    title: payment.title ?? before?.title ?? null,
    shop: payment.shop ?? before?.shop ?? null,
  };
  kept.write([known, ...seen.filter((one) => !same(one))].slice(0, mostSeen));
}

/** Forgets all of them. */
export function forgetSeen(): void {
  kept.write([]);
}

/** Reads a payment that was kept; null if it is none, whoever wrote it. */
function toSeen(kept: unknown): SeenPayment | null {
  const some = Object(kept) as Record<keyof SeenPayment, unknown>;
  const { chainId, paymentId, amount, decimals, status, readAt } = some;
  const [chain, symbol] = [toText(some.chain), toText(some.symbol)];
  if (!isWhole(chainId, Number.MAX_SAFE_INTEGER) || !isWhole(readAt, LAST_TIME)) return null;
  if (!isLike(paymentId, /^0x[0-9a-f]{64}$/) || !isLike(amount, /^\d{1,78}$/)) return null;
  if (!isWhole(decimals, MOST_DECIMALS) || chain === null || symbol === null) return null;
  const known = paymentStatuses.find((each) => each === status);
  if (known === undefined) return null;
  const [title, shop] = [toText(some.title), toText(some.shop)];
  return {
    chainId,
    chain,
    paymentId,
    title,
    shop,
    amount,
    symbol,
    decimals,
    status: known,
    readAt,
  };
}

/** Unix seconds of the last time that browsers can write. */
const LAST_TIME = 8.64e12;

/** Most decimals that browsers can write. */
const MOST_DECIMALS = 100;

function isWhole(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isLike(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}

function toText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.slice(0, longest) : null;
}
