import { escrowAbi } from "@handsel/protocol";
import { sql } from "kysely";
import { toEventSelector } from "viem";
import type { ChainLog } from "../chains/chainLog.ts";
import { readCursors } from "../chains/cursor.ts";
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

/** Brings every proposal that has not ended up to date with the chain. */
export async function followSettlements(deps: Deps): Promise<void> {
  // Before any log is looked for, so that a block that is applied meanwhile cannot be missed.
  const cursors = await readCursors(deps.db, deps.chains);
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
    for (const row of rows) await follow(deps, row, cursors);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < BATCH) return;
  }
}

async function follow(
  deps: Deps,
  row: SettlementRow,
  cursors: Awaited<ReturnType<typeof readCursors>>,
): Promise<void> {
  // Null while a reorg has dropped it.
  const payment = await findPaymentById(deps.db, row.payment_id);
  if (!payment) return;
  const settled = row.status === "agreed" ? await findSettled(deps, row) : undefined;
  // A reorg may still drop it: then it is sent again.
  if (settled?.confirmation === "seen") return;
  if (settled) {
    await end(deps, row, payment, "executed");
    return;
  }
  // By the last block that was read: one from before the deadline may have it.
  const isLate = row.deadline < (cursors.get(payment.chain_id)?.block_time ?? 0n);
  if (isLate || payment.held !== row.held) await end(deps, row, payment, "lapsed");
  else await executeSettlement(deps, row, payment);
}

/** Finds the log with which the chain has divided the money by this amount. */
async function findSettled(
  { db }: Pick<Deps, "db">,
  { payment_id, payer_amount }: SettlementRow,
): Promise<ChainLog | undefined> {
  const logs = await readEventLogs(db, payment_id, selectors, 10);
  return logs.find((log) => {
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
