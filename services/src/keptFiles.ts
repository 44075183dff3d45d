/** What a start leaves in its data folder for a later one, and for commands beside it. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Only its owner may read a file with secrets. */
const SECRET = { mode: 0o600 };

const keyFile = (dataDir: string) => join(dataDir, "api-key");

/** Reads the demo merchant's API key of an earlier start; undefined if there is none. */
export function readApiKey(dataDir: string): string | undefined {
  const file = keyFile(dataDir);
  const key = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return /^hs_sk_test_[\w-]{43}$/.test(key) ? key : undefined;
}

/** Keeps the demo merchant's API key for later starts. */
export function keepApiKey(dataDir: string, key: string): void {
  writeFileSync(keyFile(dataDir), `${key}\n`, SECRET);
}

/**
 * Writes the secret of the developer's own endpoint to `webhook.env`, for `node --env-file`: each start has another.
 * Without a secret it removes that of an earlier start.
 */
export function keepWebhookSecret(dataDir: string, secret: string | undefined): void {
  const file = join(dataDir, "webhook.env");
  if (secret === undefined) rmSync(file, { force: true });
  else writeFileSync(file, `HANDSEL_WEBHOOK_SECRET=${quoted(secret)}\n`, SECRET);
}

const environmentFile = (dataDir: string) => join(dataDir, "relayer.env");

/**
 * Writes the relayer's environment to `relayer.env`, for `node --env-file`, so that the relayer's
 * commands find it. The first line names this process: without it the environment is of a start that was killed.
 * @returns a function that removes the file, since another start has another environment
 */
export function offerEnvironment(
  dataDir: string,
  environment: Readonly<Record<string, string>>,
): () => void {
  const lines = Object.entries(environment).map(([name, value]) => `${name}=${quoted(value)}\n`);
  const text = `# Of process ${process.pid}\n${lines.join("")}`;
  writeFileSync(environmentFile(dataDir), text, SECRET);
  return () => withdrawEnvironment(dataDir);
}

/** Removes the environment that a start left, or that one left which was killed. */
export function withdrawEnvironment(dataDir: string): void {
  rmSync(environmentFile(dataDir), { force: true });
}

/** Quotes a value so that Node reads it as it is: between single quotes or backticks nothing has a meaning. */
function quoted(value: string): string {
  const quote = value.includes("'") ? "`" : "'";
  return quote + value + quote;
}
