import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import { quoteKey } from "../../rates/quoteKey.ts";
import { listRetiredQuoteKeys } from "../../rates/retiredQuoteKeys.ts";
import { merchantAccount } from "../../testing/testChain.ts";
import { testEnvironment } from "../../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { createEndpoint } from "../../webhooks/createEndpoint.ts";
import { openSecret } from "../../webhooks/secrets.ts";
import { encryptionKeyOf, seal, unseal } from "../crypto/seal.ts";
import { rotateKey, sealedColumns } from "./rotateKey.ts";

let database: TestDatabase;
let merchantId: string;
const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];

beforeAll(async () => {
  database = await createTestDatabase();
  const { address } = merchantAccount;
  const shop = { name: "Shop", address, payee: address, live: false };
  ({ merchantId } = await createMerchant(database.db, shop));
  await database.db
    .insertInto("idempotency_keys")
    .values({
      ...{ caller_id: merchantId, key: "k:1", request_hash: Buffer.alloc(32), status: 201 },
      sealed_body: seal(
        encryptionKeyOf(first),
        `idempotency_keys:sealed_body:${merchantId}:k:1`,
        "answer",
      ),
    })
    .execute();
});
afterAll(() => database.remove());

const endpoint = () =>
  database.db.selectFrom("webhook_endpoints").selectAll().orderBy("id").executeTakeFirstOrThrow();
const answer = () =>
  database.db.selectFrom("idempotency_keys").select("sealed_body").executeTakeFirstOrThrow();

test("every sealed value opens with the new key alone, unchanged", async () => {
  const { secret } = await database.db
    .transaction()
    .execute((tx) =>
      createEndpoint(
        tx,
        { encryptionKey: encryptionKeyOf(first) },
        { merchantId, livemode: false, url: new URL("https://shop.example"), description: null },
      ),
    );
  const rotated = await rotateKey(database.db, first, second);
  expect(rotated).toContainEqual({
    ...{ table: "webhook_endpoints", column: "sealed_secret", values: 1 },
  });
  expect(openSecret({ encryptionKey: encryptionKeyOf(second) }, await endpoint())).toBe(secret);
  const row = await endpoint();
  expect(() => openSecret({ encryptionKey: encryptionKeyOf(first) }, row)).toThrow();
  const { sealed_body } = await answer();
  const context = `idempotency_keys:sealed_body:${merchantId}:k:1`;
  expect(unseal(encryptionKeyOf(second), context, sealed_body)).toBe("answer");
});

test("with a wrong old key nothing is changed", async () => {
  const before = [await endpoint(), await answer()];
  await expect(rotateKey(database.db, third, first)).rejects.toThrow(/nothing was changed/);
  expect([await endpoint(), await answer()]).toEqual(before);
});

test("every sealed column of the database is found, with its primary key", async () => {
  const found = await sealedColumns(database.db);
  expect(found.map(({ table, column }) => `${table}.${column}`)).toEqual(
    expect.arrayContaining(["idempotency_keys.sealed_body", "webhook_endpoints.sealed_secret"]),
  );
  for (const { keys } of found) expect(keys.length).toBeGreaterThan(0);
});

test("while two keys are known, each relayer names the key that the others sign quotes with", async () => {
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const key = encryptionKeyOf(own, other);
    const listed = await listRetiredQuoteKeys(database.db, key);
    expect(listed.map(({ public_key }) => public_key)).toEqual([quoteKey(other).publicKey]);
  }
});

test("the administrator's command rotates the key, keeps what the old one signed quotes with, and prints no key", async () => {
  const run = (key: Buffer, old: string) =>
    promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, "..", "..", "commands", "rotateKey.ts")],
      {
        env: {
          ...process.env,
          ...testEnvironment({
            ...{ DATABASE_URL: database.url, ENCRYPTION_KEY: key.toString("base64") },
            ENCRYPTION_KEY_OLD: old,
          }),
        },
      },
    );
  const { stdout } = await run(third, second.toString("base64"));
  expect(stdout).not.toContain(third.toString("base64"));
  expect(
    unseal(
      encryptionKeyOf(third),
      `idempotency_keys:sealed_body:${merchantId}:k:1`,
      (await answer()).sealed_body,
    ),
  ).toBe("answer");
  const retired = await listRetiredQuoteKeys(database.db, encryptionKeyOf(third));
  expect(retired.map(({ public_key }) => public_key)).toEqual([quoteKey(second).publicKey]);
  await expect(run(first, "short")).rejects.toMatchObject({
    stderr: "ENCRYPTION_KEY_OLD must be the old key, 32 bytes in base64.\n",
  });
});
