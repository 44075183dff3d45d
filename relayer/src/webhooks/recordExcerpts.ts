import { type Kysely, sql } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { ClaimedDelivery } from "./claimDeliveries.ts";

/** Beginning of an answer's body that ended after its attempt was recorded. */
export interface LateExcerpt {
  delivery: ClaimedDelivery;
  startedAt: Date;
  responseExcerpt: string;
}

/** Adds the bodies of answers to their attempts. */
export async function recordExcerpts(
  db: Kysely<Database>,
  excerpts: readonly LateExcerpt[],
): Promise<void> {
  const rows = excerpts.map(({ delivery, startedAt, responseExcerpt }) => ({
    delivery_id: delivery.id,
    number: delivery.attempt,
    started_at: startedAt,
    excerpt: responseExcerpt,
  }));
  await sql`
    update webhook_attempts attempt set response_excerpt = late.excerpt
    from json_to_recordset(${JSON.stringify(rows)}::json) as late(
      delivery_id text, number integer, started_at timestamptz(3), excerpt text)
    where attempt.delivery_id = late.delivery_id and attempt.number = late.number
      and attempt.started_at = late.started_at
  `.execute(db);
}
