import { fee, type PaymentState, type PaymentTerms } from "@handsel/protocol";
import type { PaymentEvent } from "../lib/payment/paymentEvents.ts";

/** Events that lead to a payment's state, with what they moved, summed up as they were made. */
export interface RandomHistory {
  events: readonly PaymentEvent[];
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  returned: bigint;
}

/** Makes one of the histories by which a payment can have come to its state. @param random numbers from 0 up to 1 */
export function randomHistory(
  random: () => number,
  terms: PaymentTerms,
  { held, refundable, stage, clock }: PaymentState,
): RandomHistory {
  const { payer, merchant, arbiter, amount, feeBps } = terms;
  const events: PaymentEvent[] = [];
  const sums = { captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
  const add = (type: PaymentEvent["type"], actor: PaymentEvent["actor"], more = {}) => {
    const nothing = { amount: 0n, fee: 0n, returned: 0n };
    const logIndex = events.length;
    const place = { time: clock + logIndex, blockNumber: 1 + logIndex, logIndex };
    events.push({ ...nothing, ...place, type, actor, transactionHash: hashOf(logIndex), ...more });
  };
  /** Captures a part, and returns another in the same event if it can. */
  const take = (type: "captured" | "resolved" | "settled", part: bigint, back = 0n) => {
    const taken = fee(part, feeBps, sums.captured - sums.refunded);
    add(type, random() < 0.5 ? payer : merchant, { amount: part, fee: taken, returned: back });
    sums.captured += part;
    sums.fees += taken;
    sums.returned += back;
  };
  const giveBack = (type: "voided" | "reclaimed" | "dispute_expired", part: bigint) => {
    add(type, merchant, { amount: part, returned: part });
    sums.returned += part;
  };

  add("funded", payer, { amount });
  const gone = amount - held;
  const most =
    stage === "returned"
      ? 0n
      : terms.instant
        ? gone
        : partOf(random, gone - refundable) + refundable;
  const [early, late] = [partOf(random, most), partOf(random, gone - most)];
  if (early > 0n) take("captured", early);
  if (late > 0n) giveBack("voided", late);
  if (early > 0n && early > refundable) {
    const part = partOf(random, early - refundable);
    if (part > 0n) refund(part);
  }
  const isDisputed =
    stage === "disputed" ||
    (arbiter !== merchant &&
      BigInt(arbiter) > 0n &&
      !terms.instant &&
      held === 0n &&
      random() < 0.5);
  if (isDisputed) {
    add("disputed", payer);
    add("evidence", merchant);
  }
  const rest = { take: most - early, back: gone - most - late };
  if (rest.take > 0n && rest.back > 0n && isDisputed) {
    take(random() < 0.5 ? "resolved" : "settled", rest.take, rest.back);
  } else {
    if (rest.take > 0n) take("captured", rest.take);
    if (rest.back > 0n) giveBack(isDisputed ? "dispute_expired" : "reclaimed", rest.back);
  }
  const owed = sums.captured - sums.refunded - refundable;
  if (owed > 0n) refund(owed);
  return { ...sums, events };

  function refund(part: bigint): void {
    add("refunded", merchant, { amount: part });
    sums.refunded += part;
  }
}

/** Any part, often all or nothing. */
function partOf(random: () => number, whole: bigint): bigint {
  if (whole <= 0n || random() < 0.2) return 0n;
  if (random() < 0.3) return whole;
  return (whole * BigInt(Math.floor(random() * 1_000_000))) / 1_000_000n;
}

function hashOf(index: number): PaymentEvent["transactionHash"] {
  return `0x${index.toString(16).padStart(64, "0")}`;
}
