import { z } from "zod";
import { idText } from "../platform/http/validate.ts";
import { endpointIdText } from "./endpoint.ts";

export const ENDPOINT = "/v1/webhook_endpoints/{id}";

/** The path's endpoint, in an operation. */
export const byId = {
  params: z.object({ id: endpointIdText }),
  fieldErrors: { id: "webhook_endpoint_not_found" },
} as const;

/** The id of an event, in a field of that name. */
export const eventId = (name: string) =>
  idText("evt", `${name} must be the id of one of your events.`);
