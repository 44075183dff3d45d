import { type ChainLog, logKey } from "../chains/chainLog.ts";
import { type ChainClient, isLive } from "../chains/clients.ts";
import { decodeEscrowLog, type EscrowEvent } from "../chains/events.ts";
import type { NewEvent } from "../webhooks/newEvent.ts";
import { foldPayment, moneyColumns, statusColumns } from "./foldPayment.ts";
import { type Payment, type PaymentRow, toPayment } from "./payment.ts";
import type { PaymentEventType } from "./paymentEventTypes.ts";
import { changedSince, type Told, toTold } from "./told.ts";

/** Changes of one payment: either what a reorg dropped of it, or what came. */
export interface PaymentChanges {
  before: PaymentRow | null;
  after: PaymentRow;
  /** Logs that are on the chain now, in order. */
  logs: readonly ChainLog[];
  /** Whether these are certainly all: what was told and does not follow from them is wrong. */
  isWhole: boolean;
  removed: readonly ChainLog[];
  added: readonly ChainLog[];
  confirmed: readonly ChainLog[];
  finalized: readonly ChainLog[];
}

/** Event about a payment. */
export interface PaymentEvent extends NewEvent {
  type: PaymentEventType;
  object: Payment;
}

/** Tells when logs reached a depth, by block. */
export interface Reached {
  confirmedAt(log: ChainLog): bigint;
  finalizedAt(log: ChainLog): bigint;
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
 * Lists the events to send about a payment, in order, and notes in `after.told` what was told last. Each
 * shows the payment computed from the logs told so far, so that every amount in `payment.captured` is
 * confirmed too. What is told, and in which order, does not depend on where the follower's steps ended:
 * it is told as if each block had been read by itself.
 * @param time chain time in Unix seconds
 */
export function paymentEvents(
  chain: ChainClient,
  merchantId: string,
  time: number,
  reached: Reached,
  changes: PaymentChanges,
): PaymentEvent[] {
  const { before, after, logs, added, confirmed, removed } = changes;
  const events: PaymentEvent[] = [];
  const fresh = new Set([...added, ...confirmed].map(logKey));
  const told = new Set(logs.filter((log) => wasTold(log) && !fresh.has(logKey(log))));
  const show = (confirmation: PaymentRow["confirmation"]) => {
    const shown = logs.filter((each) => told.has(each));
    return showAs(chain, after, shown, confirmation, time);
  };
  const tell = (type: PaymentEventType, object: Payment, log: ChainLog | null) => {
    events.push({
      ...{ merchantId, type, object, paymentId: after.id, livemode: isLive(chain) },
      ...(after.told ? { previous: changedSince(after.told, object) } : {}),
      ...(log ? { proof: proofOf(chain, log) } : {}),
    });
    after.told = toTold(object);
  };

  if (after.told) {
    const object = show(after.confirmation);
    const isWrong = changes.isWhole && isMoneyChanged(changedSince(after.told, object));
    if (isWrong || removed.some(wasTold)) tell("payment.reorged", object, null);
  }
  // A final funding stays final in events about later, less deep logs.
  let confirmation = before?.confirmation ?? "seen";
  for (const { log, depth } of newsInOrder(changes, reached)) {
    told.add(log);
    if (isFunding(log)) {
      if (isToldAlready(after.told, log, depth)) {
        confirmation = after.told?.confirmation ?? depth;
        continue;
      }
      confirmation = depth;
    }
    const event = decodeEscrowLog(log);
    const type = typeOf(event, depth);
    const object = show(confirmation);
    // A log that was lost and is read again was told before.
    const isNews =
      !after.told ||
      event?.eventName === "Evidence" ||
      Object.keys(changedSince(after.told, object)).length > 0;
    if (type && isNews) tell(type, object, { ...log, confirmation: depth });
  }
  return events;
}

function typeOf(event: EscrowEvent | null, depth: News["depth"]): PaymentEventType | undefined {
  if (depth === "confirmed") return event ? confirmedTypes[event.eventName] : undefined;
  return depth === "seen" ? "payment.seen" : "payment.finalized";
}

/** Whether the merchant was told that a funding is so deep in its block, so that it was lost and is read again. */
function isToldAlready(told: Told | null, log: ChainLog, depth: News["depth"]): boolean {
  return (
    told !== null &&
    told.confirmation !== "reorged" &&
    told.transaction_hash === log.transaction_hash &&
    told.block_number === Number(log.block_number) &&
    depths.indexOf(depth) <= depths.indexOf(told.confirmation)
  );
}

/** Whether something changed that follows from logs alone, and not from the time or other payments. */
function isMoneyChanged(changed: Partial<Told>): boolean {
  const { status: _status, duplicate_of: _other, capture_ends_at: _end, ...rest } = changed;
  return Object.keys(rest).length > 0;
}

interface News {
  log: ChainLog;
  depth: "seen" | "confirmed" | "finalized";
  /** Block in which it became true. */
  at: bigint;
}

const depths = ["seen", "confirmed", "finalized"] as const;

/**
 * Lists what became true of a payment's logs, in the order in which it did. `logs` are in the chain's order,
 * and the sort keeps it.
 */
function newsInOrder(
  { logs, added, confirmed, finalized }: PaymentChanges,
  { confirmedAt, finalizedAt }: Reached,
): News[] {
  const [isAdded, isConfirmed, isFinalized] = [added, confirmed, finalized].map(
    (some) => new Set(some.map(logKey)),
  );
  return logs
    .flatMap((log): News[] => {
      const key = logKey(log);
      return [
        ...(isAdded?.has(key) && isFunding(log)
          ? [{ log, depth: "seen" as const, at: log.block_number }]
          : []),
        ...(isConfirmed?.has(key)
          ? [{ log, depth: "confirmed" as const, at: confirmedAt(log) }]
          : []),
        ...(isFinalized?.has(key) && isFunding(log)
          ? [{ log, depth: "finalized" as const, at: finalizedAt(log) }]
          : []),
      ];
    })
    .sort((a, b) => Number(a.at - b.at) || depths.indexOf(a.depth) - depths.indexOf(b.depth));
}

function isFunding(log: ChainLog): boolean {
  return decodeEscrowLog(log)?.eventName === "PaymentFunded";
}

/** Whether an event was sent for a log: for a funding at once, for any other once confirmed. */
function wasTold(log: ChainLog): boolean {
  return log.confirmation !== "seen" || isFunding(log);
}

/** Shows the payment computed from some of its logs; as it is stored if none of them is its funding. */
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
