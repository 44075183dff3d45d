import { allHeld, escrowAbi, paymentId, termsFromJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { decodeFunctionData, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Deps } from "../platform/part.ts";
import {
  customerAccount,
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";
import { expireCheckouts } from "./expireCheckouts.ts";

/** Another payer than the customer. */
const second = privateKeyToAccount(accounts.payee.privateKey);

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;
let catchUp: () => Promise<void>;
let clean: Hex;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  clean = await chain.client.snapshot();
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
  catchUp = testFollower(deps).catchUp;
});
afterEach(async () => {
  await server.close();
  await database.remove();
  await chain.client.revert({ id: clean });
});

const lamp = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };

async function create(changes: object = {}) {
  const { json } = await server.call("POST", "/v1/checkouts", {
    key,
    body: { ...lamp, ...changes },
  });
  const terms = { ...termsFromJson(json.offer), payer: customerAccount.address };
  return { id: json.id, terms, paymentId: paymentId(terms, localChain.escrow) };
}

async function post(id: string, verb: string, body?: object) {
  const path = `/v1/checkouts/${id}/${verb}`;
  const { status, text } = await server.call("POST", path, { key, ...(body ? { body } : {}) });
  return { status, json: JSON.parse(text) };
}

async function told(): Promise<string[]> {
  return (await readEvents(database.db)).map(({ type }) => type);
}

test("a checkout that the merchant ends is told to have expired once, and cannot be paid by signature", async () => {
  const { id, terms } = await create();
  const answers = await Promise.all([1, 2, 3].map(() => post(id, "expire")));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(answers[0]?.json).toMatchObject({ status: "expired", unexpected_payments: [] });
  expect(Date.parse(answers[0]?.json.expired_at)).toBeLessThan(terms.fundBy * 1000);
  await chain.client.increaseTime({ seconds: 7_200 });
  await chain.mine(1);
  await catchUp();
  expect(await expireCheckouts(deps)).toBe(false);
  expect(await told()).toEqual(["checkout.expired"]);
  const { json } = await server.call("GET", `/v1/pay/${id}`);
  expect(json.status).toBe("expired");
});

test("money for an ended checkout is told as late once, and waits for the merchant's decision", async () => {
  const { id, terms, paymentId: payment } = await create();
  await post(id, "expire");
  expect(await post(id, "resolve", { resolution: "accept" })).toMatchObject({
    ...{ status: 409, json: { code: "nothing_unexpected" } },
  });
  // Whoever has the offer can still pay it: the chain is not told of the early expiry.
  await chain.fund(terms);
  await catchUp();
  const events = await readEvents(database.db);
  const late = events.filter(({ type }) => type === "payment.late");
  expect(late).toHaveLength(1);
  expect(late[0]).toMatchObject({
    data: { object: { id: payment, object: "payment", checkout_id: id } },
    proof: { chain: "eip155:31337", confirmation: "seen" },
  });
  const { text } = await server.call("GET", `/v1/checkouts/${id}`, { key });
  expect(JSON.parse(text)).toMatchObject({
    ...{ status: "expired", payment_id: payment },
    unexpected_payments: [
      { payment_id: payment, reason: "late", resolution: "pending", resolved_at: null },
    ],
  });
  expect(events.map(({ type }) => type)).not.toContain("checkout.paid");
  expect((await server.call("GET", `/v1/pay/${id}`)).text).not.toContain("pending");
});

test("late money is accepted, or given back by the call that the merchant's wallet sends", async () => {
  const accepted = await create();
  const returned = await create();
  for (const { id, terms } of [accepted, returned]) {
    await post(id, "expire");
    await chain.fund(terms);
  }
  await catchUp();
  const yes = await post(accepted.id, "resolve", { resolution: "accept" });
  expect(yes.json).toMatchObject({
    ...{ call: null },
    checkout: { status: "paid", unexpected_payments: [{ resolution: "accepted" }] },
  });
  expect((await post(accepted.id, "resolve", { resolution: "accept" })).json).toEqual(yes.json);
  const other = await post(accepted.id, "resolve", { resolution: "return" });
  expect([other.status, other.json.code]).toEqual([409, "already_resolved"]);
  // Only now it is to be shipped, and that is told once.
  expect((await told()).filter((type) => type === "checkout.paid")).toHaveLength(1);

  const { json } = await post(returned.id, "resolve", { resolution: "return" });
  expect(json.checkout).toMatchObject({
    ...{ status: "expired", unexpected_payments: [{ resolution: "returned" }] },
  });
  const decoded = decodeFunctionData({ abi: escrowAbi, data: json.call.data });
  expect([decoded.functionName, decoded.args?.[1]]).toEqual(["void", allHeld]);
  await chain.client.sendTransaction({
    ...{ account: merchantAccount, chain: null, to: json.call.to, data: json.call.data },
  });
  await catchUp();
  const { json: after } = await server.call("GET", `/v1/payments/${returned.paymentId}`, { key });
  expect(after.status).toBe("returned");
});

test("a late payment that a reorg drops leaves its place to the next one, whose money is given back", async () => {
  const { id, terms } = await create();
  await post(id, "expire");
  const before = await chain.client.snapshot();
  await chain.fund(terms);
  await catchUp();
  await chain.client.revert({ id: before });
  await chain.mine(1);
  const next = { ...terms, payer: second.address };
  await chain.fundAs(second, next);
  await catchUp();
  expect((await server.call("GET", `/v1/checkouts/${id}`, { key })).json).toMatchObject({
    unexpected_payments: [
      { payment_id: paymentId(next, localChain.escrow), resolution: "pending" },
    ],
  });
  const { status, json } = await post(id, "resolve", { resolution: "return" });
  expect(status).toBe(200);
  const { args } = decodeFunctionData({ abi: escrowAbi, data: json.call.data });
  expect(args?.[0]).toMatchObject({ payer: second.address });
});

test("late money is told as such by a process whose clock is far ahead, too", async () => {
  const { id, terms } = await create();
  await post(id, "expire");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 365 * 86_400_000 });
  try {
    await chain.fund(terms);
    await catchUp();
  } finally {
    vi.useRealTimers();
  }
  expect(await told()).toContain("payment.late");
});

test("a payment from before the end of the monitoring is late, however late it is read", async () => {
  const { id, terms } = await create({ expires_in: 3600, monitor_for: 0 });
  await post(id, "expire");
  await chain.fund(terms);
  const { timestamp } = await chain.client.getBlock();
  const monitor_until = new Date((Number(timestamp) + 1) * 1000);
  await database.db.updateTable("checkouts").set({ monitor_until }).execute();
  await vi.waitUntil(() => Date.now() > monitor_until.getTime(), { timeout: 60_000 });
  await catchUp();
  expect(await told()).toContain("payment.late");
});

test("after the monitoring is over, a payment is told like every other, not as late", async () => {
  const { id, terms } = await create({ expires_in: 3600, monitor_for: 0 });
  await post(id, "expire");
  await database.db
    .updateTable("checkouts")
    .set({ monitor_until: new Date(Date.now() - 1_000) })
    .execute();
  await chain.fund(terms);
  await catchUp();
  expect(await told()).toEqual([
    ...["checkout.expired", "payment.seen", "payment.confirmed", "payment.finalized"],
  ]);
  expect((await server.call("GET", `/v1/checkouts/${id}`, { key })).json).toMatchObject({
    ...{ status: "expired", unexpected_payments: [] },
  });
});

test("a paid checkout cannot be ended, and nobody's is not found", async () => {
  const { id, terms } = await create();
  await chain.fund(terms);
  await catchUp();
  expect(await post(id, "expire")).toMatchObject({ status: 409, json: { code: "checkout_paid" } });
  const nobodys = `cs_${"0".repeat(32)}`;
  expect((await post(nobodys, "expire")).json.code).toBe("checkout_not_found");
  expect((await post(nobodys, "resolve", { resolution: "accept" })).json.code).toBe(
    "checkout_not_found",
  );
});
