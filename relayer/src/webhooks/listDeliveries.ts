import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database } from "../platform/database/database.ts";
import { unionOf } from "../platform/database/unionOf.ts";
import { ApiError } from "../platform/errors.ts";
import { type Page, readCursor, toPage } from "../platform/http/pagination.ts";
import { idText } from "../platform/http/validate.ts";
import type { Owner } from "../platform/owner.ts";
import type { EventType } from "./eventType.ts";
import { requireEndpoint } from "./requireEndpoint.ts";

export const deliveryIdText = idText("whd", "A delivery id is whd_ and 32 hexadecimal digits.");

export const deliveryStatuses = ["pending", "sending", "delivered", "failed", "held"] as const;

export const deliverySchema = z
  .object({
    id: z.string(),
    object: z.literal("webhook_delivery"),
    event: z.object({ id: z.string(), type: z.string() }),
    reason: z.enum(["event", "replay", "recovery", "test"]),
    status: z.enum(deliveryStatuses).meta({
      description: "`failed`: no further attempt is scheduled. `held`: the endpoint is disabled.",
    }),
    next_attempt_at: z.string().nullable(),
    attempts: z
      .array(
        z.object({
          number: z.int(),
          started_at: z.string(),
          duration_ms: z.int(),
          status_code: z.int().nullable().meta({ description: "Null if no answer came." }),
          error: z.string().nullable().meta({ description: "Reason why no answer came." }),
          ip_address: z.string().nullable().meta({
            description: "Address that was connected to.",
          }),
          response_headers: z.record(z.string(), z.string()).nullable(),
          response_excerpt: z.string().nullable().meta({
            description: "First 4 KB of the answer's body.",
          }),
        }),
      )
      .meta({ description: "Kept for 30 days." }),
    created_at: z.string(),
  })
  .meta({ id: "WebhookDelivery" });

/** Statuses as stored: see `statusOfWaiting`. */
const storedStatuses = ["pending", "sending", "delivered", "failed"] as const;
type StoredStatus = (typeof storedStatuses)[number];

/** Returns the status of what waits for an endpoint: whether it is held is nothing but whether that is disabled. */
function statusOfWaiting(endpoint: "enabled" | "disabled"): "pending" | "held" {
  return endpoint === "disabled" ? "held" : "pending";
}

type Delivery = z.output<typeof deliverySchema>;

export interface DeliveryQuery {
  limit: number;
  cursor?: string | undefined;
  status?: Delivery["status"] | undefined;
  type?: EventType | undefined;
}

/**
 * Lists the deliveries to an endpoint with their attempts, newest first.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function listDeliveries(
  db: Kysely<Database>,
  owner: Owner,
  endpointId: string,
  { limit, cursor, status, type }: DeliveryQuery,
): Promise<Page<Delivery>> {
  const waits = statusOfWaiting(await requireEndpoint(db, owner, endpointId));
  const before = readCursor(cursor, [deliveryIdText] as const);
  const select = (stored: StoredStatus) => {
    let part = db.selectFrom("webhook_deliveries").select("id");
    part = part.where("endpoint_id", "=", endpointId);
    part = part.where("status", "=", stored);
    // Whose process died before the lease ended waits again.
    if (stored === "sending" && status)
      part = part.where("due_at", status === "sending" ? ">" : "<=", sql<Date>`now()`);
    if (type) part = part.where("event_type", "=", type);
    if (before) part = part.where("id", "<", before[0]);
    part = part.orderBy("id", "desc").limit(limit + 1);
    return db.selectFrom(part.as("part")).selectAll();
  };
  // Every index of the list has the status before the id.
  const wanted = storedStatuses.filter((stored) => {
    if (status === undefined) return true;
    if (stored === "pending") return status === waits;
    return stored === status || (stored === "sending" && status === waits);
  });
  if (wanted.length === 0) return { data: [], has_more: false, next_cursor: null };
  const found = await unionOf(wanted.map(select))
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const page = toPage(found, limit, ({ id }) => [id]);
  if (page.data.length === 0) return { ...page, data: [] };
  const rows = await selectDeliveries(db, endpointId)
    .where(
      "id",
      "in",
      page.data.map(({ id }) => id),
    )
    .orderBy("id", "desc")
    .execute();
  return { ...page, data: await showAll(db, rows, waits) };
}

/**
 * Returns one delivery with its attempts.
 * @throws ApiError webhook_endpoint_not_found, webhook_delivery_not_found
 */
export async function findDelivery(
  db: Kysely<Database>,
  owner: Owner,
  endpointId: string,
  id: string,
): Promise<Delivery> {
  const waits = statusOfWaiting(await requireEndpoint(db, owner, endpointId));
  const rows = await selectDeliveries(db, endpointId).where("id", "=", id).execute();
  const [delivery] = await showAll(db, rows, waits);
  if (delivery) return delivery;
  throw new ApiError(
    "webhook_delivery_not_found",
    "This endpoint has no delivery with this id: list its deliveries to find it.",
  );
}

function selectDeliveries(db: Kysely<Database>, endpointId: string) {
  return db
    .selectFrom("webhook_deliveries")
    .select(["id", "event_id", "event_type", "reason", "status", "due_at", "created_at"])
    .select(sql<boolean>`due_at > now()`.as("is_later"))
    .where("endpoint_id", "=", endpointId);
}

type DeliveryRow = Awaited<ReturnType<ReturnType<typeof selectDeliveries>["execute"]>>[number];

async function showAll(
  db: Kysely<Database>,
  rows: readonly DeliveryRow[],
  waits: "pending" | "held",
): Promise<Delivery[]> {
  const attempts = await listAttempts(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { id, event_id, event_type, reason, due_at, created_at } = row;
    const isWaiting = row.status === "pending" || (row.status === "sending" && !row.is_later);
    const status = isWaiting ? waits : row.status;
    return {
      ...{ id, object: "webhook_delivery", event: { id: event_id, type: event_type } },
      ...{ reason, status },
      next_attempt_at: status === "pending" ? due_at.toISOString() : null,
      attempts: attempts.get(id) ?? [],
      created_at: created_at.toISOString(),
    };
  });
}

async function listAttempts(
  db: Kysely<Database>,
  deliveryIds: readonly string[],
): Promise<Map<string, Delivery["attempts"]>> {
  const attempts = new Map<string, Delivery["attempts"]>();
  if (deliveryIds.length === 0) return attempts;
  const rows = await db
    .selectFrom("webhook_attempts")
    .selectAll()
    .where("delivery_id", "in", deliveryIds)
    .orderBy("number")
    .execute();
  for (const { delivery_id, started_at, ...row } of rows) {
    const earlier = attempts.get(delivery_id) ?? [];
    attempts.set(delivery_id, [...earlier, { ...row, started_at: started_at.toISOString() }]);
  }
  return attempts;
}
