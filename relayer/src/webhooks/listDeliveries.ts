import type { Kysely } from "kysely";
import { z } from "zod";
import type { Database } from "../db/database.ts";
import { type Page, readCursor, toPage } from "../http/pagination.ts";
import { idText } from "../http/validate.ts";
import { requireEndpoint } from "./requireEndpoint.ts";

const deliveryIdText = idText("whd", "This is no delivery's id.");

export const deliverySchema = z
  .object({
    id: z.string(),
    object: z.literal("webhook_delivery"),
    event: z.object({ id: z.string(), type: z.string() }),
    status: z.enum(["pending", "delivered", "failed"]).meta({
      description: "Failed: no further attempt will be made.",
    }),
    next_attempt_at: z.string().nullable(),
    attempts: z.array(
      z.object({
        number: z.int(),
        started_at: z.string(),
        duration_ms: z.int(),
        status_code: z.int().nullable().meta({ description: "Null: no answer came." }),
        error: z.string().nullable().meta({ description: "Why no answer came." }),
        response_excerpt: z.string().nullable(),
      }),
    ),
    created_at: z.string(),
  })
  .meta({ id: "WebhookDelivery" });

type Delivery = z.output<typeof deliverySchema>;

/**
 * Lists what was or will be sent to an endpoint, newest first, with every attempt.
 * @throws ApiError webhook_endpoint_not_found
 */
export async function listDeliveries(
  db: Kysely<Database>,
  merchantId: string,
  endpointId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Delivery>> {
  await requireEndpoint(db, merchantId, endpointId);
  const before = readCursor(cursor, [deliveryIdText] as const);
  let query = db
    .selectFrom("webhook_deliveries as delivery")
    .innerJoin("webhook_events as event", "event.id", "delivery.event_id")
    .select(["delivery.id", "delivery.status", "delivery.due_at", "delivery.created_at"])
    .select(["event.id as event_id", "event.type"])
    .where("delivery.endpoint_id", "=", endpointId)
    .orderBy("delivery.id", "desc")
    .limit(limit + 1);
  if (before) query = query.where("delivery.id", "<", before[0]);
  const page = toPage(await query.execute(), limit, ({ id }) => [id]);
  const attempts = await listAttempts(
    db,
    page.data.map(({ id }) => id),
  );
  const data = page.data.map(
    ({ id, event_id, type, status, due_at, created_at }): Delivery => ({
      ...{ id, object: "webhook_delivery", event: { id: event_id, type }, status },
      next_attempt_at: status === "pending" ? due_at.toISOString() : null,
      attempts: attempts.get(id) ?? [],
      created_at: created_at.toISOString(),
    }),
  );
  return { ...page, data };
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
