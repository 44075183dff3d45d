/** The handlers of the subgraph for the events of payments without disputes, credits and shared commissions. */
import { type Context, type Event, ponder } from "ponder:registry";
import {
  account,
  commission,
  customer,
  heldPayment,
  merchant,
  merchantTotal,
  merchantVolume,
  payment,
  paymentAction,
  token,
} from "ponder:schema";

type Name = "PaymentFunded" | "PaymentCaptured" | "PaymentVoided" | "PaymentRefunded";
type EscrowEvent = Pick<Event<`HandselEscrow:${Name}`>, "block" | "transaction" | "log">;
type Db = Context["db"];
type Payment = typeof payment.$inferSelect;

/** How much of a payment's money one event moves. */
interface Movement {
  type: "funded" | "captured" | "voided" | "refunded";
  amount: bigint;
  fee?: bigint;
}

const HOUR = 3_600n;
const CODES = { held: 0n, captured: 2n, refunded: 3n, returned: 4n };

/** `captureEnd` of a held payment that never lapses. */
const NEVER = 2n ** 40n - 1n;

ponder.on("HandselEscrow:PaymentFunded", async ({ event, context: { db } }) => {
  const { paymentId, funder, terms } = event.args;
  const { timestamp, number } = event.block;
  const place = ((number % 2n ** 24n) << 24n) | BigInt(event.log.logIndex);
  const orderOf = (who: `0x${string}`) => (BigInt(who) << 96n) | (timestamp << 48n) | place;
  const merchantOrder = orderOf(terms.merchant);
  const first = { createdAt: timestamp };
  await db
    .insert(account)
    .values({ id: terms.payer, ...first })
    .onConflictDoNothing();
  await db
    .insert(merchant)
    .values({ id: terms.merchant, ...first })
    .onConflictDoNothing();
  const capturePeriod = BigInt(terms.capturePeriod);
  const funded = await db.insert(payment).values({
    ...terms,
    id: paymentId,
    fundBy: BigInt(terms.fundBy),
    inspectionPeriod: BigInt(terms.inspectionPeriod),
    capturePeriod,
    refundPeriod: BigInt(terms.refundPeriod),
    escrow: event.log.address,
    funder,
    fundedByOther: funder !== terms.payer,
    stage: "held",
    ...{ outcome: "", merchantOrder, payerOrder: orderOf(terms.payer), outcomeOrder: null },
    held: terms.amount,
    ...{ refundable: 0n, captured: 0n, fees: 0n, refunded: 0n, voided: 0n, returned: 0n },
    clock: timestamp,
    captureStart: timestamp + BigInt(terms.inspectionPeriod),
    captureEnd: capturePeriod === 0n ? null : timestamp + capturePeriod,
    refundEnd: timestamp + BigInt(terms.refundPeriod),
    fundedAt: timestamp,
    fundedBlock: event.block.number,
    fundedTransaction: event.transaction.hash,
    updatedAt: timestamp,
    firstCapturedAt: null,
    closedAt: null,
    actionCount: 0,
  });
  if (!terms.instant) {
    await db.insert(heldPayment).values({
      ...{ id: paymentId, payment: paymentId, merchant: terms.merchant },
      ...{ disputed: false, captureStart: funded.captureStart ?? NEVER },
      ...{ captureEnd: funded.captureEnd ?? NEVER, merchantOrder },
    });
  }
  await record(db, funded, funder, { type: "funded", amount: terms.amount }, event);
});

ponder.on("HandselEscrow:PaymentCaptured", async ({ event, context: { db } }) => {
  const { paymentId, actor, amount, fee, held, refundable } = event.args;
  const known = await load(db, paymentId);
  const next = await close(db, { ...known, refundable }, held, event.block.timestamp);
  await record(db, next, actor, { type: "captured", amount, fee }, event);
});

ponder.on("HandselEscrow:PaymentVoided", async ({ event, context: { db } }) => {
  const { paymentId, actor, amount, held } = event.args;
  const next = await close(db, await load(db, paymentId), held, event.block.timestamp);
  await record(db, next, actor, { type: "voided", amount }, event);
});

ponder.on("HandselEscrow:PaymentRefunded", async ({ event, context: { db } }) => {
  const { paymentId, actor, amount, refundable } = event.args;
  const known = await load(db, paymentId);
  await record(db, { ...known, refundable }, actor, { type: "refunded", amount }, event);
});

async function load(db: Db, id: `0x${string}`): Promise<Payment> {
  const known = await db.find(payment, { id });
  if (known === null) throw new Error(`Payment ${id} was never funded`);
  return known;
}

async function close(db: Db, row: Payment, held: bigint, closedAt: bigint): Promise<Payment> {
  if (held !== 0n) return { ...row, held };
  if (!row.instant) await db.delete(heldPayment, { id: row.id });
  const stage = row.refundable === 0n ? "returned" : "settled";
  return { ...row, held, stage, captureStart: null, captureEnd: null, closedAt };
}

/** Where the payment's money is, in one word. */
function outcomeOf({ held, stage, refundable }: Payment): Outcome {
  if (held !== 0n) return "held";
  if (stage === "returned") return "returned";
  return refundable === 0n ? "refunded" : "captured";
}

type Outcome = "held" | "captured" | "refunded" | "returned";

/** Adds an event to the payment, its history, and every total and volume. */
async function record(
  db: Db,
  row: Payment,
  actor: `0x${string}`,
  movement: Movement,
  event: EscrowEvent,
): Promise<void> {
  const { type, amount, fee = 0n } = movement;
  const { block, transaction, log } = event;
  const funded = type === "funded" ? amount : 0n;
  const captured = type === "captured" ? amount : 0n;
  const refunded = type === "refunded" ? amount : 0n;
  const voided = type === "voided" ? amount : 0n;
  const { id, ...fields } = row;
  const outcome = outcomeOf(row);
  await db.update(payment, { id }).set({
    ...fields,
    outcome,
    outcomeOrder: outcome === "held" ? null : row.merchantOrder | (CODES[outcome] << 88n),
    firstCapturedAt: row.firstCapturedAt ?? (captured === 0n ? null : block.timestamp),
    captured: row.captured + captured,
    fees: row.fees + fee,
    refunded: row.refunded + refunded,
    voided: row.voided + voided,
    returned: row.returned + voided,
    updatedAt: block.timestamp,
    actionCount: row.actionCount + 1,
  });
  await db.insert(paymentAction).values({
    id: `${transaction.hash}-${log.logIndex}`,
    ...{ payment: id, merchant: row.merchant, token: row.token, sequence: row.actionCount },
    ...{ type, actor, amount, payerAmount: voided + refunded, fee },
    ...{ held: row.held, refundable: row.refundable, timestamp: block.timestamp },
    ...{ blockNumber: block.number, transaction: transaction.hash, logIndex: log.logIndex },
  });

  const paymentCount = type === "funded" ? 1 : 0;
  const moved = { paymentCount, funded, captured, fees: fee, refunded };
  const totals = { ...moved, voided, held: funded - captured - voided };
  const volumes = { ...moved, returned: voided };
  const countOf = (name: Outcome) => Number(outcome === name) - Number(row.outcome === name);
  const merchantTotals = {
    ...totals,
    ...{ heldCount: countOf("held"), capturedCount: countOf("captured") },
    ...{ refundedCount: countOf("refunded"), returnedCount: countOf("returned") },
  };
  const of = { merchant: row.merchant, token: row.token };
  await db.insert(token).values({ id: row.token, credit: 0n, pots: 0n }).onConflictDoNothing();
  await db
    .insert(merchantTotal)
    .values({ id: `${row.merchant}-${row.token}`, ...of, ...merchantTotals })
    .onConflictDoUpdate((known) => sum(known, merchantTotals));
  const start = block.timestamp - (block.timestamp % HOUR);
  await db
    .insert(merchantVolume)
    .values({ id: `${row.merchant}-${row.token}-${start}`, ...of, start, ...volumes })
    .onConflictDoUpdate((known) => sum(known, volumes));
  if (type !== "captured") {
    const figures = { paymentCount, paid: funded, refunded, returned: voided };
    const times = { firstPaidAt: block.timestamp, lastPaidAt: block.timestamp };
    await db
      .insert(customer)
      .values({
        ...{ id: `${row.merchant}-${row.payer}-${row.token}`, ...of, account: row.payer },
        ...{ ...figures, ...times, merchantOrder: row.merchantOrder },
      })
      .onConflictDoUpdate((known) => ({
        ...sum(known, figures),
        ...(type === "funded" && {
          ...{ lastPaidAt: block.timestamp, merchantOrder: row.merchantOrder },
        }),
      }));
  }
  if (fee !== 0n) {
    const earned = { direct: fee };
    await db
      .insert(commission)
      .values({
        ...{ id: `${row.feeRecipient}-${row.token}`, recipient: row.feeRecipient },
        ...{ token: row.token, ...earned },
      })
      .onConflictDoUpdate((known) => sum(known, earned));
  }
}

/** Each figure and what is added to it. */
function sum<Figures extends Record<string, number | bigint>>(
  known: Record<keyof Figures, number | bigint>,
  added: Figures,
) {
  const add = (name: string) => {
    const [before, more] = [known[name], added[name]];
    return typeof before === "bigint" ? before + BigInt(more ?? 0) : Number(before) + Number(more);
  };
  return Object.fromEntries(Object.keys(added).map((name) => [name, add(name)])) as Figures;
}
