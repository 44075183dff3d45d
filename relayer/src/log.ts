import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

/** What must never be written down, wherever a logged object carries it. */
const secretPaths = [
  "req.headers.authorization",
  "req.headers.cookie",
  'res.headers["set-cookie"]',
  ...["signature", "secret", "api_key", "apiKey", "privateKey", "token", "message"].flatMap(
    (name) => [`body.${name}`, `*.body.${name}`],
  ),
  ...["signature", "secret", "apiKey", "privateKey", "encryptionKey", "relayPrivateKey"].flatMap(
    (name) => [name, `*.${name}`],
  ),
];

/** The process's log: JSON lines, without secrets. */
export function createLog(
  level: Config["logLevel"],
  destination?: { write(line: string): void },
): Logger {
  const options = { level, base: null, redact: { paths: secretPaths, censor: "[redacted]" } };
  return destination ? pino(options, destination) : pino(options);
}
