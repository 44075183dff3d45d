import { paymentId } from "@handsel/protocol";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import {
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import {
  newTerms,
  readEvents,
  readMoneyState,
  testDeps,
  testFollower,
} from "../testing/testFollower.ts";
import { Follower } from "./followChain.ts";

const { escrow } = localChain;
let chain: TestChain;
let database: TestDatabase;
let catchUp: () => Promise<void>;
let clean: `0x${string}`;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  clean = await chain.client.snapshot();
  database = await createTestDatabase();
  await createMerchant(database.db, {
    name: "Shop",
    address: merchantAccount.address,
    payee: merchantAccount.address,
    live: false,
  });
  catchUp = follow(database);
});
afterEach(async () => {
  await database.remove();
  await chain.client.revert({ id: clean });
});

/** Payments are confirmed in their second block and final in their fifth. */
function follow({ db }: TestDatabase) {
  return testFollower(testDeps(db, { rpcUrl: chain.rpcUrl, confirmations: 2, finalityBlocks: 5 }))
    .catchUp;
}

async function payment() {
  return database.db.selectFrom("payments").selectAll().executeTakeFirstOrThrow();
}

async function expectFreshResyncEqual() {
  const fresh = await createTestDatabase();
  try {
    await follow(fresh)();
    expect(await readMoneyState(database.db)).toEqual(await readMoneyState(fresh.db));
  } finally {
    await fresh.remove();
  }
}

async function told() {
  return (await readEvents(database.db)).map(({ type }) => type);
}

describe("a reorg", () => {
  test("that drops a payment marks it reorged and tells the merchant", async () => {
    const terms = newTerms();
    const snapshot = await chain.client.snapshot();
    await chain.fund(terms);
    await chain.mine(1);
    await catchUp();
    expect(await payment()).toMatchObject({ confirmation: "confirmed", held: terms.amount });

    await chain.client.revert({ id: snapshot });
    await chain.mine(4);
    await catchUp();

    expect(await payment()).toMatchObject({ confirmation: "reorged", stage: "none", held: 0n });
    expect(await told()).toEqual(["payment.seen", "payment.confirmed", "payment.reorged"]);
    const [, , reorged] = await readEvents(database.db);
    expect(reorged?.data.object).toMatchObject({ status: "none", confirmation: "reorged" });
    expect(reorged?.data.previous).toMatchObject({
      status: "authorized",
      confirmation: "confirmed",
    });
    await expectFreshResyncEqual();
  });

  test("that moves a payment to another block tells so and confirms it again there", async () => {
    const terms = newTerms();
    const snapshot = await chain.client.snapshot();
    await chain.fund(terms);
    await chain.mine(1);
    await catchUp();
    const first = await payment();

    await chain.client.revert({ id: snapshot });
    await chain.mine(2);
    await chain.fund(terms);
    await catchUp();

    const moved = await payment();
    expect(moved).toMatchObject({ confirmation: "seen", block_number: first.block_number + 2n });
    expect(moved.block_hash).not.toBe(first.block_hash);
    expect(await told()).toEqual([
      "payment.seen",
      "payment.confirmed",
      "payment.reorged",
      "payment.seen",
    ]);
    const events = await readEvents(database.db);
    // What a reorg took back is told by itself: what came instead may be read much later.
    expect(events[2]?.data.object).toMatchObject({ confirmation: "reorged", status: "none" });
    expect(events[3]?.data.object).toMatchObject({ confirmation: "seen", status: "authorized" });
    expect(events[3]?.data.previous).toMatchObject({ block_number: Number(first.block_number) });
    expect(events[3]?.proof).toMatchObject({ block_hash: moved.block_hash, confirmation: "seen" });

    await chain.mine(1);
    await catchUp();
    expect(await told()).toHaveLength(5);
    expect(await payment()).toMatchObject({ confirmation: "confirmed" });
    await expectFreshResyncEqual();
  });

  test("that replaces one payment by another keeps them apart", async () => {
    const dropped = newTerms();
    const replacing = newTerms();
    const snapshot = await chain.client.snapshot();
    await chain.fund(dropped);
    await catchUp();

    await chain.client.revert({ id: snapshot });
    await chain.fund(replacing);
    await chain.mine(1);
    await catchUp();

    const rows = await database.db.selectFrom("payments").select(["id", "confirmation"]).execute();
    expect(Object.fromEntries(rows.map(({ id, confirmation }) => [id, confirmation]))).toEqual({
      [paymentId(dropped, escrow)]: "reorged",
      [paymentId(replacing, escrow)]: "confirmed",
    });
    await expectFreshResyncEqual();
  });

  test("that drops a confirmed capture shows the money as held again", async () => {
    const terms = newTerms();
    await chain.fund(terms);
    const snapshot = await chain.client.snapshot();
    await chain.capture(terms, 10_000_000n);
    await chain.mine(1);
    await catchUp();
    expect(await payment()).toMatchObject({ captured: 10_000_000n, held: 15_000_000n });

    await chain.client.revert({ id: snapshot });
    await chain.mine(3);
    await catchUp();

    expect(await payment()).toMatchObject({
      confirmation: "confirmed",
      captured: 0n,
      held: 25_000_000n,
    });
    expect(await told()).toEqual([
      "payment.seen",
      "payment.confirmed",
      "payment.captured",
      "payment.reorged",
    ]);
    const reorged = (await readEvents(database.db)).at(-1);
    expect(reorged?.data.object).toMatchObject({ captured: "0", status: "authorized" });
    expect(reorged?.data.previous).toMatchObject({ captured: "10000000" });
    await expectFreshResyncEqual();
  });

  test("that drops a capture without an event sends none", async () => {
    const terms = newTerms();
    await chain.fund(terms);
    await chain.mine(1);
    const snapshot = await chain.client.snapshot();
    await chain.capture(terms, terms.amount);
    await catchUp();
    expect(await payment()).toMatchObject({ stage: "settled" });

    await chain.client.revert({ id: snapshot });
    await chain.mine(2);
    await catchUp();

    expect(await payment()).toMatchObject({ stage: "held" });
    expect(await told()).toEqual(["payment.seen", "payment.confirmed"]);
    await expectFreshResyncEqual();
  });

  test("of blocks that were read while those before them were applied is noticed", async () => {
    const [kept, dropped, replacing] = [newTerms(), newTerms(), newTerms()];
    await chain.fund(kept);
    const snapshot = await chain.client.snapshot();
    await chain.fund(dropped);
    await chain.mine(3);
    const deps = testDeps(database.db, {
      ...{ rpcUrl: chain.rpcUrl, confirmations: 2, finalityBlocks: 5 },
    });
    const follower = new Follower(deps, deps.chains.get(31337) ?? expect.unreachable(), 1);
    expect(await follower.step()).toBe(true);
    expect(await payment()).toMatchObject({ id: paymentId(kept, escrow) });

    await chain.client.revert({ id: snapshot });
    await chain.fund(replacing);
    await chain.mine(5);
    while (await follower.step());

    const rows = await database.db.selectFrom("payments").select(["id", "confirmation"]).execute();
    expect(
      rows.filter(({ confirmation }) => confirmation !== "reorged").map(({ id }) => id),
    ).toEqual(expect.arrayContaining([paymentId(kept, escrow), paymentId(replacing, escrow)]));
    await expectFreshResyncEqual();
  });

  test("deeper than the journal is read again from the start", async () => {
    const start = await chain.client.snapshot();
    const kept = newTerms();
    const dropped = newTerms();
    await chain.fund(kept);
    await chain.fund(dropped);
    await chain.mine(30);
    await catchUp();
    expect(await told()).toHaveLength(6);

    await chain.client.revert({ id: start });
    await chain.mine(1);
    await chain.fund(kept);
    await chain.mine(40);
    await catchUp();

    const rows = await database.db.selectFrom("payments").select(["id", "confirmation"]).execute();
    expect(Object.fromEntries(rows.map(({ id, confirmation }) => [id, confirmation]))).toEqual({
      [paymentId(kept, escrow)]: "finalized",
      [paymentId(dropped, escrow)]: "reorged",
    });
    await expectFreshResyncEqual();
  });
});

test("a node that lags behind the cursor is waited for, and drops no payment", async () => {
  const terms = newTerms();
  const before = await chain.client.snapshot();
  await chain.fund(terms);
  await chain.mine(1);
  await catchUp();
  // The same blocks without the newest, as from a slower node of the same provider.
  await chain.client.revert({ id: before });
  await catchUp();
  expect(await payment()).toMatchObject({ confirmation: "confirmed", held: terms.amount });
  expect(await told()).toEqual(["payment.seen", "payment.confirmed"]);
});
