import { type Kysely, sql } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { Author } from "./message.ts";

/** Marks the messages of the other side as read. @returns how many were not */
export async function markRead(
  db: Kysely<Database>,
  paymentId: Hash,
  reader: Author,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("messages")
    .set({ read_at: sql<Date>`now()` })
    .where("payment_id", "=", paymentId)
    .where("author", "<>", reader)
    .where("read_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
