import { type Logger, pino } from "pino";
import { BaseError } from "viem";
import type { Config } from "./configuration/config.ts";

/** Names of fields whose values the log redacts, at any depth of a line's own object. */
const secretNames: ReadonlySet<string> = new Set([
  ...["signature", "secret", "apiKey", "api_key", "token", "privateKey", "raw"],
  ...[
    "encryptionKey",
    "hotWalletKeys",
    "operatorKey",
    "databaseUrl",
    "rpcUrl",
    "rpcUrls",
    "privateSubgraphUrl",
    "authorization",
    "cookie",
  ],
]);

/** Paths of the same fields for the bindings of child logs, which pino hands to no formatter. */
const bindingPaths = [...secretNames].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Creates the process's log: JSON lines, secrets redacted. */
export function createLog(
  level: Config["logLevel"],
  destination?: { write(line: string): void },
): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: bindingPaths, censor: "[redacted]" },
    formatters: { log: (fields: object) => redactFields(fields) },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

function redactFields(fields: object, around: readonly object[] = []): Record<string, unknown> {
  const inside = [...around, fields];
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      secretNames.has(name) && value !== undefined ? "[redacted]" : redact(value, inside),
    ]),
  );
}

/** Copies plain objects and arrays without their secrets. Errors, requests and other instances have serializers. */
function redact(value: unknown, around: readonly object[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) return "[circular]";
  if (Array.isArray(value)) return value.map((item) => redact(item, [...around, value]));
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? redactFields(value, around) : value;
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
