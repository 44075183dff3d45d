import type { PaymentTerms } from "@handsel/protocol";
import type { Hex } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { findMerchantByAddress } from "../accounts/findMerchantByAddress.ts";
import type { ChainClient } from "../chains/clients.ts";
import { isLive } from "../chains/clients.ts";
import type { Deps } from "../platform/part.ts";
import { emptyProfile } from "../profiles/profile.ts";
import {
  customerAccount,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant } from "../testing/testServer.ts";
import { acceptedCoins } from "./acceptedCoins.ts";
import { createCheckout } from "./createCheckout.ts";
import { expireCheckouts } from "./expireCheckouts.ts";
import { expireEarly } from "./expireEarly.ts";
import { findCheckout, getCheckout } from "./getCheckout.ts";
import { newCheckoutSchema } from "./newCheckout.ts";
import { priceCheckout } from "./priceCheckout.ts";
import { withTerms } from "./withDefaults.ts";

const HOUR = 3_600;

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let clean: Hex;
let catchUp: () => Promise<void>;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  clean = await chain.client.snapshot();
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  await createTestMerchant(deps);
  catchUp = testFollower(deps).catchUp;
});
afterEach(async () => {
  await database.remove();
  await chain.client.revert({ id: clean });
});

/** Checkout that expires in an hour, with the terms that the test's customer accepts. */
async function open(token = "USDH", by = deps): Promise<{ id: string; terms: PaymentTerms }> {
  const merchant = await findMerchantByAddress(database.db, merchantAccount.address);
  if (!merchant) throw new Error("the test has no merchant");
  const asked = newCheckoutSchema.parse({
    ...{ chain_id: 31337, token, amount: "25", description: "A lamp", expires_in: HOUR },
  });
  const input = withTerms(asked, emptyProfile);
  const livemode = [...by.chains.values()].some(isLive);
  const coins = acceptedCoins(by, { livemode }, input, []);
  const pricing = await priceCheckout(by, coins, input);
  const { id } = await database.db
    .transaction()
    .execute((tx) => createCheckout({ ...by, db: tx }, merchant, input, pricing));
  const parts = await findCheckout(database.db, id);
  if (!parts) throw new Error("the checkout was not kept");
  const { offer } = parts.row;
  const terms = { ...offer, amount: BigInt(offer.amount), salt: BigInt(offer.salt) };
  return { id, terms: { ...terms, payer: customerAccount.address } };
}

/** Moves the chain an hour ahead. */
async function passDeadline() {
  await chain.client.increaseTime({ seconds: HOUR + 60 });
  await chain.mine(1);
}

async function told() {
  return (await readEvents(database.db)).map(({ type }) => type);
}

test("a checkout that nobody paid expires once its chain has passed the deadline, told once", async () => {
  const { id } = await open();
  await chain.mine(1);
  await catchUp();
  expect(await expireCheckouts(deps)).toBe(false);
  await passDeadline();
  // A block that is not read yet may contain a payment.
  expect(await expireCheckouts(deps)).toBe(false);
  await catchUp();
  const results = await Promise.all([1, 2, 3, 4].map(() => expireCheckouts(deps)));
  expect(results.filter(Boolean)).toHaveLength(1);
  expect(await expireCheckouts(deps)).toBe(false);
  const events = await readEvents(database.db);
  expect(events.map(({ type, data }) => [type, data.object.id, data.object.status])).toEqual([
    ["checkout.expired", id, "expired"],
  ]);
  expect((await getCheckout(deps, id, null)).status).toBe("expired");
});

test("all that are due expire at once, except those that were paid", async () => {
  const [first, paid, second] = [await open(), await open(), await open()];
  await chain.fund(paid.terms);
  await passDeadline();
  await catchUp();
  const before = (await readEvents(database.db)).length;
  expect(await expireCheckouts(deps)).toBe(true);
  expect(await expireCheckouts(deps)).toBe(false);
  const expired = (await readEvents(database.db))
    .slice(before)
    .map(({ type, data }) => [type, data.object.id]);
  expect(expired.sort()).toEqual([
    ["checkout.expired", first.id],
    ["checkout.expired", second.id],
  ]);
  const rows = await database.db
    .selectFrom("checkouts")
    .select(["id", "status"])
    .where("expiry_checked_at", "is not", null)
    .where("id", "in", [first.id, paid.id, second.id])
    .orderBy("id")
    .execute();
  expect(rows.map(({ status }) => status)).toEqual(["expired", "paid", "expired"]);
});

test("a checkout that was paid is never told to have expired", async () => {
  const { id, terms } = await open();
  await chain.fund(terms);
  await passDeadline();
  await catchUp();
  while (await expireCheckouts(deps));
  expect(await told()).not.toContain("checkout.expired");
  expect((await getCheckout(deps, id, null)).status).toBe("paid");
});

test("while its payment could still be dropped, a checkout neither expires nor is done with", async () => {
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl, confirmations: 2, finalityBlocks: 9 });
  ({ catchUp } = testFollower(deps));
  const { terms } = await open();
  const before = await chain.client.snapshot();
  await chain.fund(terms);
  await passDeadline();
  await catchUp();
  expect(await expireCheckouts(deps)).toBe(false);
  await chain.client.revert({ id: before });
  await passDeadline();
  await chain.mine(3);
  await catchUp();
  expect(await expireCheckouts(deps)).toBe(true);
  expect(await told()).toEqual([
    ...["payment.seen", "payment.confirmed", "checkout.paid"],
    ...["payment.reorged", "checkout.reorged", "checkout.expired"],
  ]);
});

test("paid in time but seen after it was told to have expired, a payment is told as late", async () => {
  const { id, terms } = await open();
  // First the chain passes the deadline without the payment…
  const before = await chain.client.snapshot();
  await passDeadline();
  await catchUp();
  expect(await expireCheckouts(deps)).toBe(true);
  // …then a reorg puts it into a block before the deadline.
  await chain.client.revert({ id: before });
  await chain.fund(terms);
  await passDeadline();
  await chain.mine(3);
  await catchUp();
  expect(await getCheckout(deps, id, null)).toMatchObject({
    ...{ status: "expired", unexpected_payments: [{ reason: "late", resolution: "pending" }] },
  });
  expect((await told()).slice(0, 2)).toEqual(["checkout.expired", "payment.seen"]);
  expect(await told()).toContain("payment.late");
  expect(await expireCheckouts(deps)).toBe(false);
});

/** The same chain with another configuration. */
function reconfigure(changes: (chain: ChainClient) => Partial<ChainClient>): Deps {
  const [local] = deps.chains.values();
  if (!local) throw new Error("the test has no chain");
  return { ...deps, chains: new Map([[local.id, { ...local, ...changes(local) }]]) };
}

test("what is told of a live chain says that it is live", async () => {
  const live = reconfigure(({ chain }) => ({ chain: { ...chain, id: 1, testnet: false } }));
  const follower = testFollower(live);
  const merchant = await findMerchantByAddress(database.db, merchantAccount.address);
  if (!merchant) throw new Error("the test has no merchant");
  const late = await open("USDH", live);
  await open("USDH", live);
  await follower.catchUp();
  await database.db
    .transaction()
    .execute((tx) => expireEarly(live, tx, { merchant, livemode: true }, late.id));
  await chain.fund(late.terms);
  await follower.catchUp();
  await passDeadline();
  await follower.catchUp();
  while (await expireCheckouts(live));
  const events = await readEvents(database.db);
  expect(events.map(({ type, livemode }) => [type, livemode])).toEqual([
    ["checkout.expired", true],
    ["payment.seen", true],
    ["payment.late", true],
    ["payment.confirmed", true],
    ["payment.finalized", true],
    ["checkout.expired", true],
  ]);
});

test("a checkout in a coin that is listed no more keeps none of the others from expiring", async () => {
  await open();
  const other = await open("ETH");
  await passDeadline();
  await catchUp();
  const delisted = reconfigure(({ tokens }) => ({
    tokens: tokens.filter(({ symbol }) => symbol !== "USDH"),
  }));
  expect(await expireCheckouts(delisted)).toBe(true);
  expect(await expireCheckouts(delisted)).toBe(false);
  expect((await getCheckout(delisted, other.id, null)).expired_at).not.toBeNull();
  expect(await told()).toEqual(["checkout.expired"]);
  // Once its token is configured again, it expires too.
  expect(await expireCheckouts(deps)).toBe(true);
});
