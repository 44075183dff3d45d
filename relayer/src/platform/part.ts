import type { Router } from "express";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import type { Config } from "./configuration/config.ts";
import type { PartConfiguration } from "./configuration/partConfiguration.ts";
import type { Database } from "./database/database.ts";
import type { Authenticator, KeyScheme } from "./http/authenticator.ts";
import type { AnyOperation } from "./http/operation.ts";

/** What every part works with. A part adds its own service here, by declaration merging. */
export interface Deps {
  db: Kysely<Database>;
  config: Config;
  log: Logger;
  /** Every part of this relayer, lowest first. */
  parts: readonly Part[];
  /** Aborted when the process was told to stop: it answers what has begun, and is not ready any more. */
  stopping?: AbortSignal;
}

/** Work that goes on until it is stopped. */
export interface Worker {
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}

/** One of the questions behind `GET /readyz`. */
export interface Readiness {
  /** Fields of the answer. */
  shape: z.ZodRawShape;
  /** Answers the fields, and one sentence for each thing that is not ready. */
  check(deps: Deps): Promise<{ fields: object; problems: string[] }>;
}

/**
 * What a part of the relayer contributes, each field optional. The platform calls what it finds; a
 * part that calls others adds a field of its own here, by declaration merging.
 */
export interface Part {
  name: string;
  /** Environment variables, and the slice of the configuration that they become. */
  configuration?: PartConfiguration;
  /** Folder of the part's migrations. */
  migrations?: string;
  /** After each start's migrations: makes what the tables need now, such as this month's partitions. */
  prepareTables?(deps: Pick<Deps, "db">): Promise<void>;
  /** Adds the part's service to what the others work with. */
  provide?(deps: Deps): void;
  /** Refuses a configuration that the database contradicts. @throws ConfigError */
  checkStart?(deps: Deps): Promise<void>;
  /** Finds out who makes a request: one part does. */
  authentication?: { scheme: KeyScheme; authenticator(deps: Deps): Authenticator };
  /** What `openapi.json` describes. */
  operations?(parts: readonly Part[]): readonly AnyOperation[];
  /** Serves the operations. */
  routes?(deps: Deps): Router;
  /** Served where no operation answers. */
  pages?(deps: Deps): Router;
  /** Origins that the pages may connect to. */
  connectOrigins?(config: Config): readonly string[];
  /** Requests that this server sends, for `openapi.json`. */
  outgoingRequests?(parts: readonly Part[]): ZodOpenApiPathsObject;
  readiness?: Readiness;
  /** Started once the server listens. */
  workers?(deps: Deps): readonly Worker[];
  /** Hourly: drops rows that nobody can use any more, and makes room for those to come. */
  maintain?(deps: Pick<Deps, "db">): Promise<void>;
}
