import type { ExpressionBuilder } from "kysely";
import type { Database } from "../platform/database/database.ts";

/** Selects a relay, and those that its transaction carries too. */
export function inBatchOf(relayId: string) {
  return ({ or, eb }: ExpressionBuilder<Database, "relays">) =>
    or([eb("id", "=", relayId), eb("batch", "=", relayId)]);
}
