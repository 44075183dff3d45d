import {
  arbitrationPeriod,
  escrowAbi,
  type PaymentTerms,
  paymentId,
  stateFromContract,
  termsFromJson,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { sql } from "kysely";
import {
  concat,
  encodeAbiParameters,
  encodeFunctionData,
  getAbiItem,
  type Hex,
  slice,
  zeroAddress,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import { Follower } from "../chains/followChain.ts";
import type { Deps } from "../platform/part.ts";
import {
  customerAccount,
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer } from "../testing/testServer.ts";
import { agePayments } from "./agePayments.ts";
import { findPayment } from "./findPayment.ts";

const { escrow } = localChain;
let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let catchUp: () => Promise<void>;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  database = await createTestDatabase();
  await createMerchant(database.db, {
    name: "Shop",
    address: merchantAccount.address,
    payee: merchantAccount.address,
    live: false,
  });
  const options = { rpcUrl: chain.rpcUrl, confirmations: 3, finalityBlocks: 5 };
  deps = testDeps(database.db, options);
  catchUp = testFollower(deps).catchUp;
  // Moves past the blocks of earlier tests.
  await chain.mine(5);
  await catchUp();
  await database.db.deleteFrom("webhook_events").execute();
});
afterEach(() => database.remove());

function show(terms: PaymentTerms) {
  const owner = { merchant: { address: terms.merchant }, livemode: false };
  return findPayment(deps, owner, paymentId(terms, escrow));
}

async function told() {
  return (await readEvents(database.db)).map(({ type }) => type);
}

test("no text of a shop or of the configuration stops the follower", async () => {
  const { db } = database;
  const server = await startTestServer(deps);
  const { key } = await createTestMerchant(deps);
  const body = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };
  const { json } = await server.call("POST", "/v1/checkouts", { key, body });
  await server.close();
  const metadata = '{"a\\u0000b": "\\u0000", "half": "\\ud83d", "\\ude00": "\\ude00\\ud83d"}';
  await sql`update checkouts set metadata = ${metadata}::json, description = ${"\u0001\u202e"}`.execute(
    db,
  );
  const local = deps.chains.get(31337) ?? expect.unreachable();
  const tokens = local.tokens.map((token) => ({ ...token, symbol: "U\0\ud83d" }));
  const terms = { ...termsFromJson(json.offer), payer: customerAccount.address };
  const next = newTerms();
  await chain.fund(terms);
  await chain.capture(terms, 5n);
  await chain.fund(next);
  await chain.mine(6);
  const follower = new Follower(deps, { ...local, tokens });
  while (await follower.step());
  expect(await show(terms)).toMatchObject({ captured: "5", checkout_id: json.id });
  expect(await show(next)).toMatchObject({ confirmation: "finalized" });
  expect(await told()).toContain("checkout.paid");
});

test("a funding that a node had left out is folded with the later logs that it had not", async () => {
  const terms = newTerms();
  await chain.fund(terms);
  await chain.capture(terms, 5_000_000n);
  await catchUp();
  const id = paymentId(terms, escrow);
  // As if the node had answered with the capture alone.
  const { db } = database;
  await db
    .deleteFrom("chain_logs")
    .where("payment_id", "=", id)
    .where("log_index", "=", (query) =>
      query.selectFrom("payments").select("log_index").where("id", "=", id),
    )
    .where("transaction_hash", "=", (query) =>
      query.selectFrom("payments").select("transaction_hash").where("id", "=", id),
    )
    .execute();
  await db.deleteFrom("payments").where("id", "=", id).execute();
  await chain.mine(1);
  await catchUp();
  expect(await show(terms)).toMatchObject({ held: "20000000", captured: "5000000" });
});

test("a payment is seen, then confirmed, then final, as blocks come", async () => {
  const terms = newTerms();
  const transaction = await chain.fund(terms);
  await catchUp();
  expect(await show(terms)).toMatchObject({
    status: "authorized",
    confirmation: "seen",
    amount: "25000000",
    held: "25000000",
    checkout_id: null,
    transaction_hash: transaction,
  });
  expect(await told()).toEqual(["payment.seen"]);
  await chain.mine(1);
  await catchUp();
  expect(await told()).toEqual(["payment.seen"]);
  await chain.mine(1);
  await catchUp();
  expect((await show(terms)).confirmation).toBe("confirmed");
  expect(await told()).toEqual(["payment.seen", "payment.confirmed"]);
  await chain.mine(2);
  await catchUp();
  expect((await show(terms)).confirmation).toBe("finalized");

  const events = await readEvents(database.db);
  expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
    ["payment.seen", 1],
    ["payment.confirmed", 2],
    ["payment.finalized", 3],
  ]);
  expect(events[1]?.data.previous).toEqual({ confirmation: "seen" });
  expect(events.map(({ proof }) => proof?.confirmation)).toEqual([
    "seen",
    "confirmed",
    "finalized",
  ]);
  expect(events[0]?.proof).toMatchObject({ chain: "eip155:31337", transaction_hash: transaction });
});

test("a payment read long after is told in the same order, all at once", async () => {
  const terms = newTerms();
  await chain.fund(terms);
  await chain.capture(terms, 5_000_000n);
  await chain.mine(10);
  await catchUp();
  const events = await readEvents(database.db);
  expect(
    events.map(({ type, data }) => [type, data.object.confirmation, data.object.captured]),
  ).toEqual([
    ["payment.seen", "seen", "0"],
    ["payment.confirmed", "confirmed", "0"],
    ["payment.captured", "confirmed", "5000000"],
    ["payment.finalized", "finalized", "5000000"],
  ]);
});

test("what happens to a final payment leaves it final in what its merchant is told", async () => {
  const terms = newTerms();
  await chain.fund(terms);
  await chain.mine(5);
  await catchUp();
  await chain.capture(terms, 5_000_000n);
  await chain.mine(2);
  await catchUp();
  const [captured] = (await readEvents(database.db)).slice(-1);
  expect(captured).toMatchObject({
    type: "payment.captured",
    data: { object: { confirmation: "finalized", captured: "5000000" } },
    proof: { confirmation: "confirmed" },
  });
  expect(captured?.data.previous).not.toHaveProperty("confirmation");
});

test("captured, voided, refunded and reclaimed are told once that log is confirmed", async () => {
  const terms = newTerms({ feeBps: 100, feeRecipient: accounts.platform.address });
  await chain.fund(terms);
  await chain.capture(terms, 10_000_001n);
  await catchUp();
  expect(await show(terms)).toMatchObject({
    status: "partially_captured",
    captured: "10000001",
    fees: "100001",
    held: "14999999",
  });
  expect(await told()).toEqual(["payment.seen"]);
  await chain.refund(terms, 1n);
  await chain.void(terms, 4_999_999n);
  await chain.client.increaseTime({ seconds: terms.capturePeriod });
  await chain.reclaim(terms);
  await chain.mine(2);
  await catchUp();
  // The funding became final between them.
  expect(await told()).toEqual([
    "payment.seen",
    "payment.confirmed",
    "payment.captured",
    "payment.refunded",
    "payment.finalized",
    "payment.voided",
    "payment.reclaimed",
  ]);
  const [, , captured, refunded, , voided, reclaimed] = await readEvents(database.db);
  expect(captured?.data.previous).toMatchObject({ captured: "0", held: "25000000" });
  expect(refunded?.data.object).toMatchObject({ refunded: "1", held: "14999999" });
  expect(voided?.data.object).toMatchObject({ returned: "4999999", held: "10000000" });
  expect(reclaimed?.data.object).toMatchObject({ returned: "14999999", held: "0" });
  expect(await show(terms)).toMatchObject({ status: "captured", returned: "14999999" });
});

test("three equal captures of one payment in one transaction are three, each told and counted", async () => {
  const terms = newTerms({ feeBps: 100, feeRecipient: accounts.platform.address });
  await chain.fund(terms);
  const capture = encodeFunctionData({
    ...{ abi: escrowAbi, functionName: "capture", args: [terms, 1_000_000n, false] },
  });
  const hash = await chain.client.writeContract({
    ...{ account: merchantAccount, address: escrow.address, abi: escrowAbi },
    ...{ functionName: "multicall", args: [[capture, capture, capture]] },
  });
  await chain.mine(2);
  await catchUp();
  const told = (await readEvents(database.db)).filter(({ type }) => type === "payment.captured");
  expect(told.map(({ data }) => data.object.captured)).toEqual(["1000000", "2000000", "3000000"]);
  expect(new Set(told.map(({ proof }) => proof?.log_index)).size).toBe(3);
  const shown = await show(terms);
  expect(shown).toMatchObject({ captured: "3000000", fees: "30000", held: "22000000" });
  const captured = { amount: "1000000", fee: "10000", transaction_hash: hash };
  expect(shown.captures).toMatchObject([captured, captured, captured]);
  expect(new Set(shown.captures.map(({ id }) => id)).size).toBe(3);
});

test("whatever happens to a payment, its row says what the contract says", async () => {
  const lives: ((terms: PaymentTerms) => Promise<unknown>)[][] = [
    [],
    [(terms) => chain.capture(terms, terms.amount)],
    [(terms) => chain.capture(terms, 1n, true)],
    [(terms) => chain.void(terms, terms.amount)],
    [(terms) => chain.void(terms, 7n), (terms) => chain.capture(terms, 9n)],
    [
      (terms) => chain.capture(terms, 9n),
      (terms) => chain.refund(terms, 9n),
      (terms) => chain.void(terms, terms.amount - 9n),
    ],
    [
      (terms) => chain.capture(terms, 9n),
      (terms) => chain.refund(terms, 4n),
      (terms) => chain.void(terms, terms.amount - 9n),
    ],
    [(terms) => chain.capture(terms, terms.amount), (terms) => chain.refund(terms, terms.amount)],
  ];
  const paid: PaymentTerms[] = [];
  for (const life of lives) {
    for (const token of [newTerms().token, zeroAddress]) {
      const terms = newTerms({ token, amount: 1_000n });
      if (token === zeroAddress && life.length === 3) continue;
      if (token === zeroAddress && life.length === 2) continue;
      await chain.fund(terms);
      for (const act of life) await act(terms);
      paid.push(terms);
    }
  }
  await catchUp();
  for (const terms of paid) {
    const id = paymentId(terms, escrow);
    const row = await database.db
      .selectFrom("payments")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const onChain = await chain.client.readContract({
      ...{ address: escrow.address, abi: escrowAbi, functionName: "paymentState" },
      args: [id],
    });
    expect({
      held: row.held,
      refundable: row.refundable,
      stage: row.stage,
      clock: Number(row.clock),
    }).toEqual(stateFromContract(onChain));
    expect(row.held + row.captured + row.returned).toBe(terms.amount);
  }
});

test("a deadline passes by itself: the status follows the time, without an event", async () => {
  const terms = newTerms({ capturePeriod: 100 });
  await chain.fund(terms);
  await catchUp();
  expect((await show(terms)).status).toBe("authorized");
  await chain.client.increaseTime({ seconds: 100 });
  await chain.mine(1);
  await catchUp();
  await agePayments(database.db, 31337);
  expect((await show(terms)).status).toBe("expired");
});

test("the payment of somebody who is no merchant here is kept and told to nobody", async () => {
  const terms = newTerms({ merchant: accounts.platform.address });
  await chain.fund(terms);
  await chain.mine(5);
  await catchUp();
  expect(await show(terms)).toMatchObject({ confirmation: "finalized", status: "authorized" });
  expect(await told()).toEqual([]);
});

test("a dispute, its evidence and its end are told, and the row follows the contract", async () => {
  const platform = privateKeyToAccount(accounts.platform.privateKey);
  const ruled = newTerms({
    arbiter: platform.address,
    feeBps: 100,
    feeRecipient: accounts.deployer.address,
  });
  const silent = newTerms({ arbiter: platform.address });
  const target = { address: escrow.address, abi: escrowAbi } as const;
  const payer = { account: customerAccount, ...target };
  const merchant = { account: merchantAccount, ...target };
  for (const terms of [ruled, silent]) {
    await chain.fund(terms);
    await chain.client.writeContract({ ...payer, functionName: "dispute", args: [terms, ""] });
  }
  await chain.client.writeContract({
    ...merchant,
    functionName: "submitEvidence",
    args: [ruled, "ipfs://sent"],
  });
  await catchUp();
  expect(await show(ruled)).toMatchObject({ status: "disputed", held: "25000000" });
  // The dispute restarts the contract's clock, and the payment was funded when it was.
  const row = await database.db
    .selectFrom("payments")
    .select(["clock", "funded_at", "block_hash"])
    .where("id", "=", paymentId(ruled, escrow))
    .executeTakeFirstOrThrow();
  const funding = await chain.client.getBlock({ blockHash: row.block_hash });
  expect(row.funded_at.getTime() / 1000).toBe(Number(funding.timestamp));
  expect(row.clock).toBeGreaterThan(funding.timestamp);
  await chain.client.writeContract({
    ...{ account: platform, ...target },
    functionName: "resolve",
    args: [ruled, 5_000_000n],
  });
  await chain.client.increaseTime({ seconds: arbitrationPeriod });
  await chain.client.writeContract({
    ...merchant,
    functionName: "expireDispute",
    args: [silent],
  });
  await chain.mine(5);
  await catchUp();
  expect(await show(ruled)).toMatchObject({
    status: "captured",
    held: "0",
    captured: "20000000",
    fees: "200000",
    returned: "5000000",
  });
  expect(await show(silent)).toMatchObject({ status: "returned", returned: "25000000" });
  expect((await told()).filter((type) => /disput|evidence|resolved/.test(type))).toEqual([
    "payment.disputed",
    "payment.evidence_added",
    "payment.resolved",
    "payment.disputed",
    "payment.dispute_expired",
  ]);
});

test.each<[string, Hex]>([
  ["NUL", "0x610062"],
  ["bad UTF-8", "0xff80c328eda080"],
])("evidence with %s is told like any other, and stops nothing", async (_what, bytes) => {
  const terms = newTerms({ arbiter: accounts.platform.address });
  const target = { address: escrow.address, abi: escrowAbi } as const;
  await chain.fund(terms);
  await chain.client.writeContract({
    ...{ account: customerAccount, ...target, functionName: "dispute", args: [terms, ""] },
  });
  const submit = encodeFunctionData({
    ...{ abi: escrowAbi, functionName: "submitEvidence", args: [terms, ""] },
  });
  // Bytes are encoded as a text is, which here no text could be.
  const [tuple, text] = getAbiItem({ abi: escrowAbi, name: "submitEvidence" }).inputs;
  const evidence = encodeAbiParameters([tuple, { ...text, type: "bytes" }], [terms, bytes]);
  await chain.client.sendTransaction({
    ...{ account: merchantAccount, to: escrow.address },
    data: concat([slice(submit, 0, 4), evidence]),
  });
  const next = newTerms();
  await chain.fund(next);
  await chain.mine(2);
  await catchUp();
  expect(await told()).toContain("payment.evidence_added");
  expect(await show(terms)).toMatchObject({ status: "disputed" });
  expect(await show(next)).toMatchObject({ status: "authorized" });
});

test("a process whose clock is far ahead moves no payment and tells no other time", async () => {
  const terms = newTerms();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 365 * 86_400_000 });
  try {
    await chain.fund(terms);
    await chain.mine(2);
    await catchUp();
    await agePayments(database.db, 31337);
  } finally {
    vi.useRealTimers();
  }
  expect(await show(terms)).toMatchObject({ status: "authorized" });
  for (const { timestamp, data } of await readEvents(database.db)) {
    const { status, created_at } = data.object;
    for (const time of [timestamp, String(created_at)]) {
      expect(Date.parse(time)).toBeLessThan(Date.now() + 60_000);
    }
    expect(status).toBe("authorized");
  }
});

test("an instant payment is captured as it is funded", async () => {
  const terms = newTerms({ instant: true, inspectionPeriod: 0, capturePeriod: 0 });
  await chain.fund(terms);
  await catchUp();
  expect(await show(terms)).toMatchObject({ status: "captured", captured: "25000000", held: "0" });
});
