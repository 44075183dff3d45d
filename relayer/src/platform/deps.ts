import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { ChainClients } from "../chains/clients.ts";
import type { Config } from "./configuration/readConfig.ts";
import type { Database } from "./database/database.ts";

/** What every part of the relayer works with. */
export interface Deps {
  db: Kysely<Database>;
  config: Config;
  log: Logger;
  chains: ChainClients;
  /** Aborted when the process was told to stop: it answers what has begun, and is not ready any more. */
  stopping?: AbortSignal;
}

/** Work that goes on until it is stopped. */
export interface Worker {
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}
