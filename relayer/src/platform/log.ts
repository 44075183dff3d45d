import { type Logger, pino } from "pino";
import { BaseError } from "viem";
import type { Config } from "./configuration/config.ts";

/** Paths of secrets that the log redacts, up to three levels deep. */
const secretPaths = [
  ...["signature", "secret", "apiKey", "api_key", "token", "privateKey", "raw"],
  ...[
    "encryptionKey",
    "hotWalletKeys",
    "operatorKey",
    "databaseUrl",
    "rpcUrl",
    "rpcUrls",
    "authorization",
    "cookie",
  ],
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Creates the process's log: JSON lines, secrets redacted. */
export function createLog(
  level: Config["logLevel"],
  destination?: { write(line: string): void },
): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: secretPaths, censor: "[redacted]" },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * Shortens an error for the log. A viem error loses its long message and stack: they repeat the
 * node's URL, which may carry a key, and the request's body.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  if (error instanceof BaseError) {
    return { type: error.name, message: error.shortMessage, ...cause };
  }
  const code = "code" in error ? { code: error.code } : {};
  return { type: error.name, message: error.message, ...code, stack: error.stack, ...cause };
}
