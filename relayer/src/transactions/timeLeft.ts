import type { Kysely } from "kysely";
import { chainTime } from "../chains/cursor.ts";
import type { Database } from "../platform/database/database.ts";

/** Seconds that must be left when a transaction is signed, so that it can be mined in time. */
export const LEAST_SECONDS = 60;

/** Returns the seconds until a time on a chain, in Unix seconds. */
export async function timeLeft(
  db: Kysely<Database>,
  chainId: number,
  endsAt: number,
): Promise<number> {
  return endsAt - (await chainTime(db, chainId));
}
