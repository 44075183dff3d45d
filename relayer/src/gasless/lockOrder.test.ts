import { paymentId } from "@handsel/protocol";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import { localChain, startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { waitingForLock } from "../testing/waitingForLock.ts";
import { hotWallets } from "../transactions/hotWallets.ts";
import { lockRelays } from "../transactions/insertRelay.ts";
import { withWallet } from "../transactions/withWallet.ts";
import { relayCall } from "./relayCall.ts";

let database: TestDatabase;
let chain: TestChain;
let deps: Deps;

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

test.each(["fund", "release"] as const)(
  "a payer's %s locks the wallet before the payment, as every other",
  async (kind) => {
    const { db } = database;
    const [followed] = deps.chains.values();
    for (const wallet of followed ? hotWallets(deps, followed) : []) {
      await withWallet(deps, wallet, async () => {});
    }
    const request = await newSignedRequest(deps, chain, kind);
    const own = paymentId(request.terms, localChain.escrow);
    const subject = kind === "fund" ? (request.checkoutId ?? own) : own;
    const holder = await db.startTransaction().execute();
    await lockRelays(holder, subject);
    const relaying = relayCall(deps, request);
    try {
      await eventually(async () => expect(await waitingForLock(db)).toBe(1));
      const locked = sql`select from relay_accounts for update nowait`.execute(db);
      await expect(locked).rejects.toThrow("could not obtain lock");
    } finally {
      await holder.rollback().execute();
    }
    expect(await relaying).toMatchObject({ status: expect.any(String) });
  },
);
