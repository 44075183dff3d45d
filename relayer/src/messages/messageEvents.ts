import type { EventDescription } from "../webhooks/eventType.ts";
import { toldMessageSchema } from "./message.ts";

/** Event types about messages. */
export const messageEvents = {
  "message.created": {
    summary: "The payer or you wrote about a payment; read the text through the API.",
    object: () => toldMessageSchema,
  },
} satisfies Record<string, EventDescription>;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<keyof typeof messageEvents, true> {}
}
