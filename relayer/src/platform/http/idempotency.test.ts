import type { Request } from "express";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { testDeps } from "../../testing/testFollower.ts";
import { createTestMerchant } from "../../testing/testServer.ts";
import type { Database, DatabaseTransaction } from "../database/database.ts";
import { ApiError } from "../errors.ts";
import type { Deps } from "../part.ts";
import { runOnce } from "./idempotency.ts";

let database: TestDatabase;
let deps: Deps;
let merchantId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  ({ id: merchantId } = await createTestMerchant(deps));
});
afterAll(() => database.remove());

function requestWith(key: string): Request {
  const request = { get: () => key, method: "POST", originalUrl: "/v1/things", body: {} };
  return request as unknown as Request;
}

const refusal = new ApiError("payment_changed", "Something has moved, and nothing was sent.");

test("a request that the same request overtakes gets its answer, not an error from its effects", async () => {
  const req = requestWith("overtaken");
  const first = () =>
    runOnce(deps, merchantId, req, {
      ...{ status: 200, dry: false, prepare: async () => null },
      work: async () => ({ sent: true }),
    });
  const second = runOnce(deps, merchantId, req, {
    ...{ status: 200, dry: false },
    prepare: async () => {
      await first();
      throw refusal;
    },
    work: async () => ({ sent: false }),
  });
  expect(await second).toEqual({ body: { sent: true }, replayed: true });
});

test("a request that is repeated after midnight gets its answer", async () => {
  const req = requestWith("midnight");
  const run = (sent: number) =>
    runOnce(deps, merchantId, req, {
      ...{ status: 200, dry: false, prepare: async () => null, work: async () => ({ sent }) },
    });
  await run(1);
  await sql`update idempotency_keys set created_at = date_trunc('day', now()) - interval '1 second'
    where key = 'midnight'`.execute(deps.db);
  expect(await Promise.all([run(2), run(3)])).toEqual([
    { body: { sent: 1 }, replayed: true },
    { body: { sent: 1 }, replayed: true },
  ]);
});

test("an error before the transaction is not stored", async () => {
  const req = requestWith("failing");
  const failing = runOnce(deps, merchantId, req, {
    ...{ status: 200, dry: false, prepare: () => Promise.reject(refusal) },
    work: async () => ({}),
  });
  await expect(failing).rejects.toBe(refusal);
  const again = await runOnce(deps, merchantId, req, {
    ...{ status: 200, dry: false, prepare: async () => null, work: async () => ({ sent: true }) },
  });
  expect(again).toEqual({ body: { sent: true }, replayed: false });
});

test("the order of fields does not make another request, a value does", async () => {
  const ask = (body: object) =>
    runOnce(deps, merchantId, Object.assign(requestWith("ordered"), { body }), {
      ...{
        status: 200,
        dry: false,
        prepare: async () => null,
        work: async () => ({ sent: true }),
      },
    });
  expect(await ask({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: null } })).toMatchObject({
    replayed: false,
  });
  expect(await ask({ b: { f: null, c: [1, { e: 3, d: 2 }] }, a: 1 })).toMatchObject({
    replayed: true,
  });
  await expect(ask({ a: 1, b: { c: [{ d: 2, e: 3 }, 1], f: null } })).rejects.toMatchObject({
    code: "idempotency_mismatch",
  });
});

test("a request that the same request overtakes after its preparation changes nothing", async () => {
  const req = requestWith("overtaken-later");
  const nameMerchant = (name: string) => async (tx: DatabaseTransaction) => {
    await tx.updateTable("merchants").set({ name }).where("id", "=", merchantId).execute();
    return { name };
  };
  const second = runOnce(deps, merchantId, req, {
    ...{ status: 200, dry: false },
    prepare: async () => {
      await runOnce(deps, merchantId, req, {
        ...{ status: 200, dry: false, prepare: async () => null },
        work: nameMerchant("First"),
      });
    },
    work: nameMerchant("Second"),
  });
  expect(await second).toEqual({ body: { name: "First" }, replayed: true });
  const merchants = await database.db.selectFrom("merchants").select("name").execute();
  expect(merchants).toEqual([{ name: "First" }]);
});

test("a change of one statement has a transaction only where its answer is stored with it", async () => {
  const ask = async (key: string | undefined) => {
    const req = { get: () => key, method: "POST", originalUrl: "/v1/things", body: {} };
    const { body } = await runOnce(deps, merchantId, req as unknown as Request, {
      ...{ status: 200, dry: false, prepare: async () => null, oneStatement: true },
      work: async (db: Kysely<Database>) => db.isTransaction,
    });
    return body;
  };
  expect([await ask(undefined), await ask("one-statement")]).toEqual([false, true]);
});
