import type { Kysely } from "kysely";
import type { Hash } from "viem";
import type { Database } from "../platform/database/database.ts";
import type { Author } from "./message.ts";

/** Counts the messages of the other side that were not read. */
export async function countUnread(
  db: Kysely<Database>,
  paymentId: Hash,
  reader: Author,
): Promise<number> {
  const { unread } = await db
    .selectFrom("messages")
    .select(({ fn }) => fn.countAll<bigint>().as("unread"))
    .where("payment_id", "=", paymentId)
    .where("author", "<>", reader)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(unread);
}
