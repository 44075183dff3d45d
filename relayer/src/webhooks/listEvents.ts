import type { Kysely } from "kysely";
import { z } from "zod";
import type { Database } from "../db/database.ts";
import { ApiError } from "../errors.ts";
import { type Page, toPage } from "../http/pagination.ts";
import { eventTypes } from "./recordEvent.ts";

export const eventSchema = z
  .object({
    id: z.string(),
    type: z.enum(eventTypes),
    timestamp: z.string(),
    api_version: z.string(),
    livemode: z.boolean(),
    merchant_id: z.string(),
    sequence: z.int().meta({
      description: "Counts the events of one payment, or of one checkout without payment, from 1.",
    }),
    data: z.object({
      object: z.looseObject({ id: z.string() }).meta({ description: "The payment or checkout." }),
      previous: z.looseObject({}).optional().meta({ description: "What changed, as it was." }),
    }),
    proof: z
      .object({
        chain: z.string(),
        tx: z.string(),
        log_index: z.int(),
        block_hash: z.string(),
        finality: z.enum(["seen", "confirmed", "finalized"]),
      })
      .nullable()
      .meta({ description: "Where on chain it can be checked." }),
  })
  .meta({ id: "Event" });

type Event = z.output<typeof eventSchema>;

/**
 * Lists a merchant's events, oldest first: the complete log. Since places in it are given out in
 * the order of commits, whoever reads on after the last one misses none.
 *
 * @param after the id of the last event that is known already
 * @throws ApiError invalid_request if there is no such event
 */
export async function listEvents(
  db: Kysely<Database>,
  merchantId: string,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<Page<Event>> {
  const position = after === undefined ? 0n : await findPosition(db, merchantId, after);
  const rows = await db
    .selectFrom("webhook_events")
    .select(["id", "body"])
    .where("merchant_id", "=", merchantId)
    .where("position", ">", position)
    .orderBy("position")
    .limit(limit + 1)
    .execute();
  const page = toPage(rows, limit, ({ id }) => [id]);
  return {
    data: page.data.map(({ body }) => JSON.parse(body.toString("utf8"))),
    has_more: page.has_more,
    next_cursor: page.has_more ? (page.data.at(-1)?.id ?? null) : null,
  };
}

async function findPosition(db: Kysely<Database>, merchantId: string, id: string): Promise<bigint> {
  const event = await db
    .selectFrom("webhook_events")
    .select("position")
    .where("merchant_id", "=", merchantId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (event) return event.position;
  throw new ApiError("invalid_request", "after must be the id of one of your events.", "after");
}
