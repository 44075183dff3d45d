import type { EncryptionKey } from "../crypto/seal.ts";
import type { LimitName } from "../http/operation.ts";

/** Log levels, the most verbose first. */
export const logLevels = ["trace", "debug", "info", "warn", "error", "silent"] as const;

/**
 * Validated configuration. A part adds its slice under its own name by declaration merging, and
 * reads that slice and those of lower parts. Holds secrets: never log it.
 */
export interface Config {
  databaseUrl: string;
  /** The most connections to it at once, besides one for notifications. */
  databaseConnections: number;
  /** Streaming replica that lists may be read from, and the seconds that it may lag; null without one. */
  replica: { url: string; connections: number; maxLag: number } | null;
  host: string;
  port: number;
  /** Where `/metrics` and `/readyz` are answered. */
  monitoring: { host: string; port: number };
  /** Origin of this server for people and shops; no trailing slash. */
  publicUrl: string;
  /** AES-256 key of the secrets in the database. */
  encryptionKey: EncryptionKey;
  logLevel: (typeof logLevels)[number];
  /** Requests per minute of one client or merchant, by what a request costs. */
  rateLimits: Readonly<Record<LimitName | "wrongKeys", number>>;
  /** Number of reverse proxies whose `X-Forwarded-For` is trusted. */
  trustedProxies: number;
}
