import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { messageEvents } from "./messageEvents.ts";
import { messageOperations, messageRoutes } from "./routes.ts";

/** Days for which messages are kept at least. */
const MESSAGE_DAYS = 400;

/** Messages between the payer and the shop of a payment, encrypted. */
export const messagesPart: Part = {
  name: "messages",
  migrations: join(import.meta.dirname, "migrations"),
  partitions: [{ name: "messages", each: "month", days: MESSAGE_DAYS }],
  storeTables: [{ table: "messages", onDeletion: "delete" }],
  events: messageEvents,
  operations: () => messageOperations,
  routes: messageRoutes,
};
