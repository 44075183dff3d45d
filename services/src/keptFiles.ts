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

/** What a developer's own program needs. */
export interface Integration {
  url: string;
  apiKey: string;
  /** Signs the webhooks of the developer's own endpoint, another at each start; undefined without an endpoint. */
  secret: string | undefined;
}

/**
 * Writes what a developer's own program needs to `integration.env`, for `node --env-file`, a shell, and the commands of this
 * project beside it.
 */
export function keepIntegration(dataDir: string, { url, apiKey, secret }: Integration): void {
  const variables = {
    ...{ HANDSEL_URL: url, HANDSEL_API_KEY: apiKey },
    ...(secret !== undefined && { HANDSEL_WEBHOOK_SECRET: secret }),
  };
  writeFileSync(join(dataDir, "integration.env"), linesOf(variables), SECRET);
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
  const text = `# Of process ${process.pid}\n${linesOf(environment)}`;
  writeFileSync(environmentFile(dataDir), text, SECRET);
  return () => withdrawEnvironment(dataDir);
}

/** Removes the environment that a start left, or that one left which was killed. */
export function withdrawEnvironment(dataDir: string): void {
  rmSync(environmentFile(dataDir), { force: true });
}

function linesOf(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${quoted(value)}\n`)
    .join("");
}

/** Quotes a value so that Node reads it as it is: between single quotes or backticks nothing has a meaning. */
function quoted(value: string): string {
  const quote = value.includes("'") ? "`" : "'";
  return quote + value + quote;
}
