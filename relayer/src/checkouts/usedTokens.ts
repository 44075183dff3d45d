import type { Kysely } from "kysely";
import { distinctTokens, type UsedToken } from "../chains/requireKnownChains.ts";
import type { Database } from "../platform/database/database.ts";

/** Lists the tokens of stored checkouts, once for each table of offers. */
export async function usedTokens(db: Kysely<Database>): Promise<readonly UsedToken[]> {
  return [
    ...(await distinctTokens(db, "checkouts")),
    ...(await distinctTokens(db, "checkout_offers")),
  ];
}
