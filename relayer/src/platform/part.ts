import type { RequestHandler, Router } from "express";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import type { Config } from "./configuration/config.ts";
import type { PartConfiguration } from "./configuration/partConfiguration.ts";
import type { Database } from "./database/database.ts";
import type { ReadReplica } from "./database/readReplica.ts";
import type { PartitionedTable } from "./database/rotatePartitions.ts";
import type { Authenticator, KeyScheme } from "./http/authenticator.ts";
import type { AnyOperation } from "./http/operation.ts";

/** Dependencies of every part. A part adds its own service by declaration merging. */
export interface Deps {
  /** The primary database: the truth. */
  db: Kysely<Database>;
  /** Its replica, if there is one, from which operations read that may lag. */
  replica?: ReadReplica | undefined;
  config: Config;
  log: Logger;
  /** Every part of this relayer, lowest first. */
  parts: readonly Part[];
  /** Aborts at shutdown: open requests are still answered, and `/readyz` says not ready. */
  stopping?: AbortSignal;
}

/** Background job. */
export interface Worker {
  /** Stops the job; resolves once it has ended. */
  stop(): Promise<void>;
}

/** Checks whether a part can work: the fields that it adds to `GET /readyz`, and one sentence for each problem. */
export type Readiness = (deps: Deps) => Promise<{ fields: object; problems: string[] }>;

/**
 * Contributions of one part of the relayer; all but the name are optional. A part that calls others
 * adds a field by declaration merging.
 */
export interface Part {
  name: string;
  /** Environment variables of the part, and its slice of the configuration. */
  configuration?: PartConfiguration;
  /** Folder of the part's migrations. */
  migrations?: string;
  /** Tables that grow with time: their partitions are made beforehand, and dropped when they are old. */
  partitions?: readonly PartitionedTable[];
  /** Adds the part's service to the dependencies. */
  provide?(deps: Deps): void;
  /** Rejects a configuration that contradicts the database. @throws ConfigError */
  checkStart?(deps: Deps): Promise<void>;
  /** Authenticates requests; exactly one part has this. */
  authentication?: { scheme: KeyScheme; authenticator(deps: Deps): Authenticator };
  /** Sees every request before the operations do. */
  watch?(deps: Deps): RequestHandler;
  /** Operations of the API, for `openapi.json`. */
  operations?(parts: readonly Part[]): readonly AnyOperation[];
  /** Serves the operations. */
  routes?(deps: Deps): Router;
  /** Serves pages at every other path. */
  pages?(deps: Deps): Router;
  /** Origins that the pages may connect to, for the content security policy. */
  connectOrigins?(config: Config): readonly string[];
  /** Webhooks, for `openapi.json`. */
  outgoingRequests?(parts: readonly Part[]): ZodOpenApiPathsObject;
  readiness?: Readiness;
  /** Starts background jobs, once the server listens. */
  workers?(deps: Deps): readonly Worker[];
  /** Ends what has expired; runs every hour. */
  maintain?(deps: Pick<Deps, "db">): Promise<void>;
}
