import { promises as dns } from "node:dns";
import { Agent } from "undici";
import { createPublicClient, http } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeNetworkCalls } from "./testing/noNetworkInTransaction.ts";
import { type Sink, startSink } from "./testing/sink.ts";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.ts";

let database: TestDatabase;
let sink: Sink;

beforeAll(async () => {
  database = await createTestDatabase();
  sink = await startSink();
});
afterAll(async () => {
  await sink.close();
  await database.remove();
});

const ignore = () => {};

/** Ways to wait for somebody else. */
const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  fetch: () => fetch(sink.url),
  "undici's request": () =>
    new Agent().request({ origin: sink.url, path: "/", method: "POST", body: "x" }),
  "viem's transport": () =>
    createPublicClient({ transport: http(sink.url, { retryCount: 0 }) }).getBlockNumber(),
  "dns.lookup": () => dns.lookup("localhost"),
  "a resolver of its own": () =>
    new dns.Resolver({ timeout: 10, tries: 1 }).resolve4("shop.example"),
};

test.each(Object.entries(calls))(
  "%s is noticed inside a transaction, and nowhere else",
  async (_name, call) => {
    await call().catch(ignore);
    expect(takeNetworkCalls()).toEqual([]);
    await database.db.transaction().execute(() => call().catch(ignore));
    expect(takeNetworkCalls()).not.toEqual([]);
    await database.db.transaction().execute(async (tx) => {
      await tx.selectFrom("merchants").select("id").execute();
    });
    await call().catch(ignore);
    expect(takeNetworkCalls()).toEqual([]);
  },
);
