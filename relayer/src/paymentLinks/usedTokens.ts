import type { Kysely } from "kysely";
import { distinctTokens, type UsedToken } from "../chains/requireKnownChains.ts";
import type { Database } from "../platform/database/database.ts";

/** Lists the tokens of stored payment links, once each. */
export function usedTokens(db: Kysely<Database>): Promise<readonly UsedToken[]> {
  return distinctTokens(db, "payment_links");
}
