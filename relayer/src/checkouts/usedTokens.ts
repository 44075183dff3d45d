import { type Kysely, sql } from "kysely";
import type { UsedToken } from "../chains/requireKnownChains.ts";
import type { Database } from "../platform/database/database.ts";

/** Lists the tokens of stored checkouts, once each. */
export async function usedTokens(db: Kysely<Database>): Promise<readonly UsedToken[]> {
  const { rows } = await sql<UsedToken>`
    select distinct chain_id, token as symbol, offer->>'token' as address
    from checkouts order by 1, 2, 3`.execute(db);
  return rows;
}
