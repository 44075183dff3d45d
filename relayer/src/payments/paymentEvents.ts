import { isDeepStrictEqual } from "node:util";
import { type ChainLog, logKey } from "../chains/chainLog.ts";
import { type ChainClient, isLive } from "../chains/clients.ts";
import type { Confirmation } from "../chains/confirmation.ts";
import { decodeEscrowLog, type EscrowEvent } from "../chains/events.ts";
import type { NewEvent } from "../webhooks/newEvent.ts";
import { foldPayment, moneyColumns, statusColumns } from "./foldPayment.ts";
import { type Payment, type PaymentRow, toPayment } from "./payment.ts";
import type { PaymentEventType } from "./paymentEventTypes.ts";

/** Changes of one payment in one step of the follower. */
export interface PaymentChanges {
  before: PaymentRow | null;
  after: PaymentRow;
  /** Logs that are on the chain now, in order. */
  logs: readonly ChainLog[];
  removed: readonly ChainLog[];
  /** Keys of logs; see {@link logKey}. */
  added: ReadonlySet<string>;
  confirmed: ReadonlySet<string>;
  finalized: ReadonlySet<string>;
}

/** Event type sent once a log is confirmed. */
const confirmedTypes: Partial<Record<EscrowEvent["eventName"], PaymentEventType>> = {
  PaymentFunded: "payment.confirmed",
  PaymentCaptured: "payment.captured",
  PaymentVoided: "payment.voided",
  PaymentReclaimed: "payment.reclaimed",
  PaymentRefunded: "payment.refunded",
  PaymentDisputed: "payment.disputed",
  Evidence: "payment.evidence_added",
  PaymentResolved: "payment.resolved",
  PaymentSettled: "payment.settled",
  DisputeExpired: "payment.dispute_expired",
};

/**
 * Lists the events to send about a payment, in order. Each shows the payment computed from the
 * confirmed logs up to its own, so that every amount in `payment.captured` is confirmed too.
 * @param time chain time in Unix seconds
 */
export function paymentEvents(
  chain: ChainClient,
  merchantId: string,
  time: number,
  changes: PaymentChanges,
): NewEvent[] {
  const { before, after, logs } = changes;
  const events: NewEvent[] = [];
  let known = before && toPayment(chain, before);
  const tell = (type: PaymentEventType, object: Payment, log: ChainLog | null) => {
    const previous = known && changedFields(known, object);
    events.push({
      ...{ merchantId, type, object, paymentId: after.id, livemode: isLive(chain) },
      ...(previous ? { previous } : {}),
      ...(log ? { proof: proofOf(chain, log) } : {}),
    });
    known = object;
  };
  const show = (shown: readonly ChainLog[], confirmation: PaymentRow["confirmation"]) =>
    showAs(chain, after, shown, confirmation, time);
  const upTo = (log: ChainLog, confirmation: Confirmation) =>
    show(logs.slice(0, logs.indexOf(log) + 1), confirmation);
  const among = (keys: ReadonlySet<string>) => logs.filter((log) => keys.has(logKey(log)));

  if (changes.removed.some(wasTold)) {
    const moved = logs.some((log) => isFunding(log) && changes.added.has(logKey(log)));
    const still = logs.filter((log) => isFunding(log) || isOldNews(changes, log));
    tell("payment.reorged", show(still, moved ? "seen" : after.confirmation), null);
  }
  for (const log of among(changes.added).filter(isFunding)) {
    tell("payment.seen", upTo(log, "seen"), { ...log, confirmation: "seen" });
  }
  // A finalized funding stays finalized in events about later, less deep logs.
  const wasFinal = logs.some(
    (log) =>
      isFunding(log) && log.confirmation === "finalized" && !changes.finalized.has(logKey(log)),
  );
  for (const log of among(changes.confirmed)) {
    const event = decodeEscrowLog(log);
    const type = event && confirmedTypes[event.eventName];
    const shown = upTo(log, wasFinal ? "finalized" : "confirmed");
    if (type) tell(type, shown, { ...log, confirmation: "confirmed" });
  }
  for (const log of among(changes.finalized).filter(isFunding)) {
    const confirmed = logs.filter(({ confirmation }) => confirmation !== "seen");
    tell("payment.finalized", show(confirmed, "finalized"), log);
  }
  return events;
}

function isFunding(log: ChainLog): boolean {
  return decodeEscrowLog(log)?.eventName === "PaymentFunded";
}

/** Whether an event was sent for a log: for a funding at once, for any other once confirmed. */
function wasTold(log: ChainLog): boolean {
  return log.confirmation !== "seen" || isFunding(log);
}

/** Whether a log was confirmed in an earlier step. */
function isOldNews({ confirmed }: PaymentChanges, log: ChainLog): boolean {
  return log.confirmation !== "seen" && !confirmed.has(logKey(log));
}

/** Shows the payment computed from some of its logs. */
function showAs(
  chain: ChainClient,
  row: PaymentRow,
  logs: readonly ChainLog[],
  confirmation: PaymentRow["confirmation"],
  time: number,
): Payment {
  const folded = foldPayment(logs);
  const shown = folded ? { ...moneyColumns(folded), ...statusColumns(folded, time) } : {};
  return toPayment(chain, { ...row, ...shown, confirmation });
}

/** Returns the proof of an event, which a merchant can verify at any node of the chain. */
function proofOf(chain: ChainClient, log: ChainLog) {
  return {
    chain: `eip155:${chain.id}`,
    transaction_hash: log.transaction_hash,
    log_index: log.log_index,
    block_hash: log.block_hash,
    confirmation: log.confirmation,
  };
}

/** Returns the old values of the fields that differ. */
function changedFields(before: Payment, after: Payment): Partial<Payment> {
  const fields = Object.keys(before) as (keyof Payment)[];
  return Object.fromEntries(
    fields
      .filter((field) => field !== "created_at" && !isDeepStrictEqual(before[field], after[field]))
      .map((field) => [field, before[field]]),
  );
}
