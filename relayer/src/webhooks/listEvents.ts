import type { Kysely } from "kysely";
import { z } from "zod";
import type { Database } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { type Page, toPage } from "../platform/http/pagination.ts";
import { idBound } from "../platform/ids.ts";
import { oncePerParts } from "../platform/oncePerParts.ts";
import type { Owner } from "../platform/owner.ts";
import { type EventType, eventTypeSchema } from "./eventType.ts";
import { EVENT_DAYS } from "./partitions.ts";

/** Schemas of an event's numbers. */
export const eventNumbers = {
  sequence: z.int().meta({
    description:
      "Number of the event among those of its object, `data.object.id`: from 1, without gaps. Ignore an event of that object with a lower number than one you know.",
  }),
  object_version: z.int().optional().meta({
    description: "Number of the event among those of its object. Absent in old events.",
  }),
};

/** Schema of {@link EventProof}. */
export const proofSchema = z
  .object({
    chain: z.string().meta({ description: "CAIP-2 chain id, such as `eip155:1`." }),
    transaction_hash: z.string(),
    log_index: z.int(),
    block_hash: z.string(),
    confirmation: z.enum(["seen", "confirmed", "finalized"]),
  })
  .nullable()
  .meta({ description: "Log that caused the event; any node of the chain can verify it." });

export const eventSchema = oncePerParts((parts) =>
  z
    .object({
      id: z.string(),
      type: eventTypeSchema(parts),
      timestamp: z.string(),
      api_version: z.string(),
      livemode: z.boolean(),
      merchant_id: z.string(),
      ...eventNumbers,
      data: z.object({
        object: z.looseObject({ id: z.string() }).meta({ description: "Object of the event." }),
        previous: z
          .looseObject({})
          .optional()
          .meta({ description: "Old values of the changed fields." }),
      }),
      proof: proofSchema,
    })
    .meta({ id: "Event" }),
);

type Event = z.output<ReturnType<typeof eventSchema>>;

/** Orders of the log, the default first. */
export const eventOrders = ["oldest", "newest"] as const;
type EventOrder = (typeof eventOrders)[number];

export interface EventQuery {
  limit: number;
  /** Oldest first unless it says otherwise. */
  order?: EventOrder | undefined;
  /** Id of the last known event. */
  after?: string | undefined;
  type?: EventType | undefined;
  /** Payment id. */
  payment?: string | undefined;
}

/**
 * Lists a merchant's complete event log. Positions follow the order of commits, so that reading on, oldest
 * first, after the last known event misses none.
 * @throws ApiError invalid_request if there is no event `after`, event_expired if it is too old
 */
export async function listEvents(
  db: Kysely<Database>,
  owner: Owner,
  { limit, order, after, type, payment }: EventQuery,
): Promise<Page<Event>> {
  const isBackwards = order === "newest";
  let query = db
    .selectFrom("webhook_events")
    .select(["id", "body"])
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    // An event has its position once it is in the log.
    .where("position", ">", 0n)
    .orderBy("position", isBackwards ? "desc" : "asc")
    .limit(limit + 1);
  if (after !== undefined) {
    const position = await findPosition(db, owner, after);
    query = query.where("position", isBackwards ? "<" : ">", position);
  }
  if (type !== undefined) query = query.where("type", "=", type);
  if (payment !== undefined) query = query.where("subject", "=", payment.toLowerCase());
  const page = toPage(await query.execute(), limit, ({ id }) => [id]);
  return {
    data: page.data.map(({ body }) => JSON.parse(body.toString("utf8"))),
    has_more: page.has_more,
    next_cursor: page.has_more ? (page.data.at(-1)?.id ?? null) : null,
  };
}

/**
 * Returns one event.
 * @throws ApiError event_not_found, or event_expired if it is past its retention
 */
export async function findEvent(db: Kysely<Database>, owner: Owner, id: string): Promise<Event> {
  const event = await db
    .selectFrom("webhook_events")
    .select("body")
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .where("id", "=", id)
    .where("position", "is not", null)
    .executeTakeFirst();
  if (event) return JSON.parse(event.body.toString("utf8"));
  refuseExpired(id);
  throw new ApiError("event_not_found", "You have no event with this id: list your events.");
}

async function findPosition(db: Kysely<Database>, owner: Owner, id: string): Promise<bigint> {
  const event = await db
    .selectFrom("webhook_events")
    .select("position")
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .where("id", "=", id)
    .executeTakeFirst();
  if (event && event.position !== null) return event.position;
  refuseExpired(id);
  throw new ApiError(
    "invalid_request",
    "after must be the id of one of your events: without it the log begins at its oldest event.",
    "after",
  );
}

function refuseExpired(id: string): void {
  const oldest = new Date(Date.now() - EVENT_DAYS * 86_400_000);
  if (id >= idBound("evt", oldest)) return;
  throw new ApiError(
    "event_expired",
    `This event is older than ${EVENT_DAYS} days and no longer kept: read the log from its beginning, without after.`,
  );
}
