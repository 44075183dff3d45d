import type { Kysely } from "kysely";
import type { PaymentRow } from "../payments/payment.ts";
import type { Database } from "../platform/database/database.ts";

/** Counts the proposals about a payment that can still be signed. */
export async function countOpen(
  db: Kysely<Database>,
  { id, held }: Pick<PaymentRow, "id" | "held">,
): Promise<number> {
  const { open } = await db
    .selectFrom("settlement_proposals")
    .select(({ fn }) => fn.countAll<bigint>().as("open"))
    .where("payment_id", "=", id)
    .where("status", "=", "open")
    .where("held", "=", held)
    .where("deadline", ">", BigInt(Math.floor(Date.now() / 1000)))
    .executeTakeFirstOrThrow();
  return Number(open);
}
