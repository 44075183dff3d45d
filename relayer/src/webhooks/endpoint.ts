import type { Selectable } from "kysely";
import { z } from "zod";
import { idText } from "../http/validate.ts";
import type { WebhookTables } from "./tables.ts";

/** What an id of an endpoint looks like. */
export const endpointIdText = idText("we", "This is no webhook endpoint's id.");

/** What may be shown of an endpoint; never its secret. */
export const endpointColumns = ["id", "url", "description", "status", "created_at"] as const;

export type EndpointRow = Pick<
  Selectable<WebhookTables["webhook_endpoints"]>,
  (typeof endpointColumns)[number]
>;

export const endpointSchema = z
  .object({
    id: z.string(),
    object: z.literal("webhook_endpoint"),
    url: z.string(),
    description: z.string().nullable(),
    status: z.enum(["enabled", "disabled"]).meta({
      description: "Disabled by answering 410 Gone: nothing is sent any more.",
    }),
    created_at: z.string(),
  })
  .meta({ id: "WebhookEndpoint" });

/** An endpoint as the API shows it. */
export function showEndpoint(row: EndpointRow): z.output<typeof endpointSchema> {
  const { id, url, description, status, created_at } = row;
  return {
    ...{ id, object: "webhook_endpoint", url, description, status },
    created_at: created_at.toISOString(),
  };
}
