import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import { testEnvironment } from "../../testing/testConfig.ts";
import { ConfigError } from "./configError.ts";
import { readConfig, secretVariables } from "./readConfig.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-secrets-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("each secret can be read from a file that ends with a newline", async () => {
  const { RELAY_PRIVATE_KEY, ENCRYPTION_KEY, DATABASE_URL, CHAINS, ...others } = testEnvironment(
    {},
  );
  const secrets = { RELAY_PRIVATE_KEY, ENCRYPTION_KEY, DATABASE_URL, CHAINS };
  const files: Record<string, string> = {};
  for (const [name, value] of Object.entries(secrets)) {
    files[`${name}_FILE`] = await file(name, `${value}\n`);
  }
  expect(readConfig(parts, { ...others, ...files })).toEqual(
    readConfig(parts, testEnvironment({})),
  );
});

test("keys and URLs with passwords are secret, and nothing else is read from a file", async () => {
  expect(secretVariables(parts)).toEqual([
    ...["DATABASE_URL", "DATABASE_READ_URL", "ENCRYPTION_KEY", "ENCRYPTION_KEY_OLD", "CHAINS"],
    ...["RELAY_PRIVATE_KEY", "RELAY_PRIVATE_KEYS"],
    ...["OPERATOR_PRIVATE_KEY", "DEVELOPMENT_WALLETS"],
  ]);
  const PORT_FILE = await file("port", "4000");
  const config = readConfig(parts, testEnvironment({ PORT: "3999", PORT_FILE }));
  expect(config.port).toBe(3999);
});

test("an empty file counts as absent, as an empty variable does", async () => {
  const OPERATOR_PRIVATE_KEY_FILE = await file("empty", "\n");
  const config = readConfig(parts, testEnvironment({ OPERATOR_PRIVATE_KEY_FILE }));
  expect(config.transactions.operatorKey).toBeNull();
});

test("a missing file and a secret that is given twice are refused", async () => {
  const missing = join(folder, "missing");
  const read = (variables: Record<string, string>) => () =>
    readConfig(parts, testEnvironment(variables));
  const absent = read({ ENCRYPTION_KEY: "", ENCRYPTION_KEY_FILE: missing });
  expect(absent).toThrow(ConfigError);
  expect(absent).toThrow(`ENCRYPTION_KEY_FILE names ${missing}, which cannot be read.`);
  const ENCRYPTION_KEY_FILE = await file("twice", "s3cret");
  expect(read({ ENCRYPTION_KEY_FILE })).toThrow(
    "Give either ENCRYPTION_KEY or ENCRYPTION_KEY_FILE.",
  );
});

test("an error does not repeat the content of a file", async () => {
  const ENCRYPTION_KEY_FILE = await file("wrong", "s3cret");
  const read = () =>
    readConfig(parts, testEnvironment({ ENCRYPTION_KEY: "", ENCRYPTION_KEY_FILE }));
  expect(read).toThrow("ENCRYPTION_KEY must be 32 bytes");
  expect(read).not.toThrow("s3cret");
});
