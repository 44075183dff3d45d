/** Levels of the log, the most talkative first. */
export const logLevels = ["trace", "debug", "info", "warn", "error", "silent"] as const;

/**
 * The checked configuration. A part adds its slice under its own name, by declaration merging, and
 * reads no other than its own and those below. Holds secrets: never log it.
 */
export interface Config {
  databaseUrl: string;
  host: string;
  port: number;
  /** Origin under which people and shops reach this server; no trailing slash. */
  publicUrl: string;
  /** 32 bytes: AES-256-GCM of secrets at rest. */
  encryptionKey: Buffer;
  logLevel: (typeof logLevels)[number];
  /** Number of proxies in front that are believed about the client's address. */
  trustedProxies: number;
}
