import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import { chainTime } from "./cursor.ts";

/** Reads chain times in Unix seconds, each chain's once, so that a list shows one time throughout. */
export function chainTimes(db: Kysely<Database>): (chainId: number) => Promise<number> {
  const times = new Map<number, Promise<number>>();
  return (chainId) => {
    const time = times.get(chainId) ?? chainTime(db, chainId);
    times.set(chainId, time);
    return time;
  };
}
