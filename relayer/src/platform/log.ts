import { type Logger, pino } from "pino";
import { BaseError } from "viem";
import type { Config } from "./configuration/config.ts";

/** What must never be written down, wherever a logged object carries it. */
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

/** The process's log: JSON lines, without secrets. */
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
 * An error as the log shows it. Those of viem lose their long message and stack, which repeat the
 * node's URL, with whatever key it carries, and the request's body.
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
