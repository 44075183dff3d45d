import { z } from "zod";
import { idText } from "../platform/http/validate.ts";
import { endpointIdText } from "./endpoint.ts";

export const ENDPOINT = "/v1/webhook_endpoints/{id}";

/** Endpoint in the path of an operation. */
export const byId = {
  params: z.object({ id: endpointIdText }),
  fieldErrors: { id: "webhook_endpoint_not_found" },
} as const;

/** Schema of an event id in a field of the given name. */
export const eventId = (name: string) =>
  idText("evt", `${name} must be the id of one of your events.`);
