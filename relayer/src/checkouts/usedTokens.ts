import type { Kysely } from "kysely";
import { distinctTokens, type UsedToken } from "../chains/requireKnownChains.ts";
import type { Database } from "../platform/database/database.ts";

/** Lists the tokens of stored checkouts, once each. */
export function usedTokens(db: Kysely<Database>): Promise<readonly UsedToken[]> {
  return distinctTokens(db, "checkouts");
}
