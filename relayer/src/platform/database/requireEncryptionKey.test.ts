import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import { startRelayerProcess } from "../../testing/relayerProcess.ts";
import { testEnvironment } from "../../testing/testConfig.ts";
import {
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from "../../testing/testDatabase.ts";
import { ConfigError } from "../configuration/configError.ts";
import { encryptionKeyOf, keyId } from "../crypto/seal.ts";
import { backUp, restore } from "./backup.ts";
import { requireEncryptionKey } from "./requireEncryptionKey.ts";
import { rotateKey } from "./rotateKey.ts";

const [first, second] = [randomBytes(32), randomBytes(32)];
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

const start = (key: Buffer) =>
  startRelayerProcess(
    testEnvironment({ DATABASE_URL: database.url, ENCRYPTION_KEY: key.toString("base64") }),
  );

test("processes that start at once agree on one key, and later ones need it", async () => {
  const keys = [first, first, second, second];
  const started = await Promise.allSettled(
    keys.map((key) => requireEncryptionKey(database.db, encryptionKeyOf(key))),
  );
  const accepted = keys.filter((_, index) => started[index]?.status === "fulfilled");
  expect(accepted).toHaveLength(2);
  expect(new Set(accepted.map((key) => keyId(key))).size).toBe(1);
  await database.db.deleteFrom("installation").execute();
});

test("a wrong key is refused with the ids of both keys, and no key", async () => {
  await requireEncryptionKey(database.db, encryptionKeyOf(first));
  const wrong = requireEncryptionKey(database.db, encryptionKeyOf(second));
  await expect(wrong).rejects.toThrow(ConfigError);
  await expect(wrong).rejects.toThrow(
    new RegExp(`key with the id ${keyId(first)}, .* has the id ${keyId(second)}: .*relayer:rotate`),
  );
  const process = start(second);
  await expect(process).rejects.toThrow(
    `the relayer did not start: This database needs the encryption key with the id ${keyId(first)}`,
  );
  await expect(process).rejects.not.toThrow(second.toString("base64"));
});

test("a restored backup needs the key of its database", async () => {
  const folder = await mkdtemp(join(tmpdir(), "handsel-key-"));
  const restored = await createEmptyDatabase();
  try {
    await backUp(database.url, join(folder, "backup"));
    await restore(restored.url, parts, join(folder, "backup"));
    await expect(requireEncryptionKey(restored.db, encryptionKeyOf(second))).rejects.toThrow(
      keyId(first),
    );
    await requireEncryptionKey(restored.db, encryptionKeyOf(first));
  } finally {
    await restored.remove();
    await rm(folder, { recursive: true });
  }
});

test("after a rotation the database needs the new key", async () => {
  await rotateKey(database.db, first, second);
  await requireEncryptionKey(database.db, encryptionKeyOf(second));
  await expect(requireEncryptionKey(database.db, encryptionKeyOf(first))).rejects.toThrow(
    `the id ${keyId(second)}, and ENCRYPTION_KEY has the id ${keyId(first)}`,
  );
});
