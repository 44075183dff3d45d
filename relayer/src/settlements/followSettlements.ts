import { escrowAbi } from "@handsel/protocol";
import { sql } from "kysely";
import { toEventSelector } from "viem";
import { decodeEscrowLog } from "../chains/events.ts";
import { readEventLogs } from "../chains/readEventLogs.ts";
import { findPaymentById } from "../payments/findPayment.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { transact } from "../platform/database/transact.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { executeSettlement } from "./executeSettlement.ts";
import { recordSettlement } from "./recordSettlement.ts";
import type { SettlementRow } from "./settlement.ts";

const INTERVAL_MS = 5_000;

/** Proposals of one statement. */
const BATCH = 200;

const selectors = escrowAbi
  .filter((item) => item.type === "event")
  .filter(({ name }) => name === "PaymentSettled")
  .map((event) => toEventSelector(event));

/** Starts the worker that sends agreed proposals again until the chain has them, and ends those that lapse. */
export function startSettlements(deps: Deps): Worker {
  return startLoop({
    ...{ name: "follow settlements", intervalMs: INTERVAL_MS, log: deps.log },
    run: async () => {
      await followSettlements(deps);
      return false;
    },
  });
}

/** Brings every proposal that has not ended up to date with the chain and the time. */
export async function followSettlements(deps: Deps): Promise<void> {
  let last = "";
  for (;;) {
    const rows = await deps.db
      .selectFrom("settlement_proposals")
      .selectAll()
      .where("status", "in", ["open", "agreed"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(BATCH)
      .execute();
    for (const row of rows) await follow(deps, row);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < BATCH) return;
  }
}

async function follow(deps: Deps, row: SettlementRow): Promise<void> {
  // Null while a reorg has dropped it.
  const payment = await findPaymentById(deps.db, row.payment_id);
  if (!payment) return;
  if (row.status === "agreed" && (await isExecuted(deps, row))) {
    await end(deps, row, payment, "executed");
    return;
  }
  const isLate = Number(row.deadline) < Date.now() / 1000;
  if (isLate || payment.held !== row.held) await end(deps, row, payment, "lapsed");
  else await executeSettlement(deps, row, payment, "settlements");
}

/** Whether the chain has a settlement of this amount, confirmed. */
async function isExecuted(
  { db }: Pick<Deps, "db">,
  { payment_id, payer_amount }: SettlementRow,
): Promise<boolean> {
  const logs = await readEventLogs(db, payment_id, selectors, 10);
  return logs.some((log) => {
    if (log.confirmation === "seen") return false;
    const event = decodeEscrowLog(log);
    return event?.eventName === "PaymentSettled" && event.args.payerAmount === payer_amount;
  });
}

function end(
  { db }: Pick<Deps, "db">,
  { id, status: before }: SettlementRow,
  payment: PaymentRow,
  status: "executed" | "lapsed",
): Promise<void> {
  return transact(db, async (tx) => {
    const row = await tx
      .updateTable("settlement_proposals")
      .set({ status, ended_at: sql<Date>`now()` })
      .where("id", "=", id)
      .where("status", "=", before)
      .returningAll()
      .executeTakeFirst();
    if (row && status === "lapsed") await recordSettlement(tx, "settlement.lapsed", row, payment);
  });
}
