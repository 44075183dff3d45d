import {
  contractErrorSentences,
  demoDollarAbi,
  escrowAbi,
  type PaymentTerms,
  paymentId,
  settlementMessage,
  stateFromContract,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { sql } from "kysely";
import { encodeFunctionData, type Hex, parseEther, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findPaymentRow } from "../payments/findPayment.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import {
  createOtherMerchant,
  createTestMerchant,
  startTestServer,
  type TestServer,
} from "../testing/testServer.ts";
import { hotWallets, operatorWallet } from "../transactions/hotWallets.ts";
import { lockRelays } from "../transactions/insertRelay.ts";
import { requireAllowed } from "../transactions/requireAllowed.ts";
import { startTransactions } from "../transactions/startTransactions.ts";
import type { PaymentCallAnswer } from "./answerCall.ts";
import { capturePayment } from "./capturePayment.ts";
import { paymentOnChain } from "./paymentCall.ts";
import { type OperatorCall, prepareAsOperator, storeAsOperator } from "./sendAsOperator.ts";

const operatorKey = generatePrivateKey();
const operator = privateKeyToAccount(operatorKey);
const otherMerchant = privateKeyToAccount(accounts.platform.privateKey);

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let merchant: { key: string; id: string };
let other: { key: string };
let catchUp: () => Promise<void>;
const workers: Worker[] = [];

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  merchant = await createTestMerchant(testDeps(database.db, { rpcUrl: chain.rpcUrl }));
  deps = configure();
  other = await createOtherMerchant(deps);
  server = await startTestServer(deps);
  ({ catchUp } = testFollower(deps));
  await chain.client.setBalance({ address: operator.address, value: parseEther("10") });
  await appoint(merchantAccount, true);
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await chain.client.setAutomine(true);
  await chain.mine(1);
});
afterAll(async () => {
  await server.close();
  await Promise.all([chain.stop(), database.remove()]);
});

function configure(environment: Record<string, string> = {}): Deps {
  return testDeps(database.db, {
    rpcUrl: chain.rpcUrl,
    environment: {
      ...{ OPERATOR_PRIVATE_KEY: operatorKey, ADMINISTRATOR_MERCHANT_ID: merchant.id },
      ...environment,
    },
  });
}

async function appoint(account: typeof merchantAccount, approved: boolean): Promise<void> {
  await chain.client.writeContract({
    ...{ account, address: escrow, abi: escrowAbi, functionName: "setOperator" },
    args: [operator.address, approved],
  });
}

const idOf = (terms: PaymentTerms) => paymentId(terms, localChain.escrow);

async function paid(changes: Partial<PaymentTerms> = {}): Promise<PaymentTerms> {
  const terms = newTerms({ amount: 100_000_000n, ...changes });
  await chain.fund(terms);
  await catchUp();
  return terms;
}

interface Asking {
  query?: string;
  key?: string;
  headers?: Record<string, string>;
  at?: TestServer;
}

function ask(terms: PaymentTerms, verb: string, body: object = {}, asking: Asking = {}) {
  const { query = "", key = merchant.key, headers = {}, at = server } = asking;
  const path = `/v1/payments/${idOf(terms)}/${verb}${query}`;
  return at.call("POST", path, { key, body, headers });
}

async function sent(terms: PaymentTerms, verb: string, body: object = {}) {
  const { status, text } = await ask(terms, verb, body);
  expect(status, text).toBe(200);
  const answer: PaymentCallAnswer = JSON.parse(text);
  expect(answer).toMatchObject({
    ...{ via: "operator", simulation: { caller: operator.address, succeeds: true } },
    relay: { status: "stored" },
  });
  return answer.relay?.transaction_hash as Hex;
}

async function stateOf(terms: PaymentTerms) {
  const { held, refundable, stage } = stateFromContract(
    await chain.client.readContract({
      ...{ address: escrow, abi: escrowAbi, functionName: "paymentState", args: [idOf(terms)] },
    }),
  );
  return { held, refundable, stage };
}

async function relaysOf(terms: PaymentTerms) {
  const path = `/v1/payments/${idOf(terms)}/relays`;
  const { text } = await server.call("GET", path, { key: merchant.key });
  return JSON.parse(text).data as { kind: string; status: string; failure: string | null }[];
}

/** Failures of a payment's calls, from the merchant's events. */
async function toldOf(terms: PaymentTerms) {
  const events = await readEvents(database.db);
  return events
    .filter(({ type, data }) => type === "relay.failed" && data.object.payment_id === idOf(terms))
    .map(({ data }) => data.object.failure);
}

const transactions = () =>
  database.db.selectFrom("relay_transactions").selectAll().orderBy("nonce").execute();

function work(): void {
  workers.push(startTransactions(deps));
}

/** Waits until every relay of a payment is mined or failed. */
async function outcome(terms: PaymentTerms, status: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await chain.mine(1);
      expect((await relaysOf(terms)).map((relay) => relay.status)).toEqual([status]);
    },
    { timeout: 30_000, interval: 100 },
  );
}

async function agreed(terms: PaymentTerms, payerAmount: bigint) {
  const deadline = 2 ** 39;
  const content = { payerAmount, held: terms.amount, deadline: BigInt(deadline) };
  const message = settlementMessage(terms, localChain.escrow, content);
  return {
    ...{ payer_amount: payerAmount.toString(), deadline },
    payer_signature: await customerAccount.signTypedData(message),
    merchant_signature: await merchantAccount.signTypedData(message),
  };
}

describe("the operator", () => {
  test("captures a part, and what became of it is told", async () => {
    const terms = await paid();
    const hash = await sent(terms, "capture", { amount: "40000000" });
    const { from, status } = await chain.client.waitForTransactionReceipt({ hash });
    expect([from, status]).toEqual([operator.address.toLowerCase(), "success"]);
    expect(await stateOf(terms)).toEqual({
      ...{ held: 60_000_000n, refundable: 40_000_000n, stage: "held" },
    });
    work();
    await outcome(terms, "mined");
    expect(await relaysOf(terms)).toMatchObject([{ kind: "capture", failure: null }]);
  });

  test("voids", async () => {
    const terms = await paid();
    await sent(terms, "void", { amount: "30000000", via: "operator" });
    expect(await stateOf(terms)).toEqual({ held: 70_000_000n, refundable: 0n, stage: "held" });
    work();
    await outcome(terms, "mined");
  });

  test("settles what both signed", async () => {
    const terms = await paid();
    await sent(terms, "settle", await agreed(terms, 30_000_000n));
    expect(await stateOf(terms)).toEqual({
      ...{ held: 0n, refundable: 70_000_000n, stage: "settled" },
    });
    work();
    await outcome(terms, "mined");
  });

  test("refunds with its own money what its own shop captured", async () => {
    for (const call of [
      { functionName: "mint", args: [operator.address, 50_000_000n] },
      { functionName: "approve", args: [escrow, 50_000_000n] },
    ] as const) {
      await chain.client.writeContract({
        ...{ account: operator, address: demoDollar.address, abi: demoDollarAbi, ...call },
      });
    }
    const terms = await paid();
    await chain.capture(terms, terms.amount);
    await catchUp();
    await sent(terms, "refund", { amount: "50000000" });
    expect((await stateOf(terms)).refundable).toBe(50_000_000n);
    work();
    await outcome(terms, "mined");
    await catchUp();
    // The budget is used up: the next call is rejected before anything is sent.
    const poor = await ask(terms, "refund", { amount: "1" });
    expect([poor.status, poor.json.code]).toEqual([422, "relay_rejected"]);
    expect(poor.json.detail).toContain(contractErrorSentences.ERC20InsufficientAllowance);
  });

  test("has a budget of its own for each merchant, which customers cannot use up", async () => {
    const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
    await database.db
      .insertInto("relay_budgets")
      .values({ scope: "merchant", key: merchant.id, hour, gas: 10n ** 15n })
      .execute();
    const terms = await paid();
    await sent(terms, "void");
    expect((await stateOf(terms)).held).toBe(0n);
    await database.db.deleteFrom("relay_budgets").where("key", "=", merchant.id).execute();
  });

  test("is told with the call that appoints it where the merchant has not", async () => {
    const terms = await paid({ merchant: otherMerchant.address, payee: otherMerchant.address });
    const refused = await ask(terms, "capture", {}, other);
    expect([refused.status, refused.json.code]).toEqual([403, "operator_not_approved"]);
    expect(refused.json.detail).toContain(operator.address);
    const { transaction } = JSON.parse(refused.text);
    await chain.client.sendTransaction({
      ...{ account: otherMerchant, to: transaction.to, data: transaction.data },
    });
    const captured = await ask(terms, "capture", {}, other);
    expect([captured.status, JSON.parse(captured.text).relay?.status]).toEqual([200, "stored"]);
    expect((await stateOf(terms)).held).toBe(0n);
  });

  test("does nothing for a merchant who dismissed it", async () => {
    const terms = await paid();
    await appoint(merchantAccount, false);
    const refused = await ask(terms, "void");
    await appoint(merchantAccount, true);
    expect([refused.status, refused.json.code]).toEqual([403, "operator_not_approved"]);
    expect((await stateOf(terms)).held).toBe(terms.amount);
  });
});

describe("nothing is sent", () => {
  test("by a dry run, which tells what the operator would meet", async () => {
    const before = (await transactions()).length;
    const open = await paid();
    const would = await ask(open, "capture", {}, { query: "?dry_run=true" });
    expect(JSON.parse(would.text)).toMatchObject({
      ...{ via: "operator", relay: null },
      simulation: { caller: operator.address, succeeds: true, error: null },
    });
    const closed = await paid({ inspectionPeriod: 3_600 });
    const wouldNot = await ask(closed, "capture", { dry_run: true });
    expect(JSON.parse(wouldNot.text).simulation.error).toEqual({
      ...{ name: "CaptureNotOpen", sentence: contractErrorSentences.CaptureNotOpen },
    });
    expect(await transactions()).toHaveLength(before);
  });

  test("by an operator without gas money, whose dry run says so", async () => {
    const terms = await paid();
    const { address } = operator;
    await chain.client.setBalance({ address, value: 1n });
    const would = await ask(terms, "capture", {}, { query: "?dry_run=true" });
    const refused = await ask(terms, "capture");
    await chain.client.setBalance({ address, value: parseEther("10") });
    expect(JSON.parse(would.text).simulation).toMatchObject({
      ...{ caller: address, succeeds: false },
      error: { name: "InsufficientFunds", sentence: expect.stringContaining("to pay the gas") },
    });
    expect([refused.status, refused.json.code]).toEqual([503, "relay_unavailable"]);
  });

  test("that the contract would refuse", async () => {
    const before = (await transactions()).length;
    const terms = await paid({ inspectionPeriod: 3_600 });
    const { status, json } = await ask(terms, "capture");
    expect([status, json.code]).toEqual([422, "relay_rejected"]);
    expect(json.detail).toBe(
      `${contractErrorSentences.CaptureNotOpen} This request moved nothing.`,
    );
    expect(await transactions()).toHaveLength(before);
  });

  test("while the chain says otherwise than what was read", async () => {
    const before = (await transactions()).length;
    const terms = await paid();
    await chain.capture(terms, 1n);
    const { status, json } = await ask(terms, "capture", { amount: "40000000" });
    expect([status, json.code]).toEqual([409, "payment_changed"]);
    expect(await transactions()).toHaveLength(before);
    await catchUp();
    await sent(terms, "capture", { amount: "40000000" });
    expect((await stateOf(terms)).held).toBe(59_999_999n);
  });

  test("twice under one idempotency key", async () => {
    const terms = await paid();
    const headers = { "idempotency-key": `capture-${idOf(terms)}` };
    const first = await ask(terms, "capture", { amount: "10000000" }, { headers });
    const second = await ask(terms, "capture", { amount: "10000000" }, { headers });
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(second.text).toBe(first.text);
    expect((await stateOf(terms)).held).toBe(90_000_000n);
    const changed = await ask(terms, "capture", { amount: "20000000" }, { headers });
    expect(changed.json.code).toBe("idempotency_mismatch");
    expect(await relaysOf(terms)).toHaveLength(1);
  });

  test("while another transaction about the payment waits, however many ask at once", async () => {
    const terms = await paid();
    await chain.client.setAutomine(false);
    const asked = await Promise.all(
      Array.from({ length: 5 }, () => ask(terms, "capture", { amount: "10000000" })),
    );
    const codes = asked.map(({ status, json }) => (status === 200 ? "sent" : json.code));
    expect(codes.sort()).toEqual([...Array(4).fill("call_in_flight"), "sent"]);
    await chain.mine(1);
    expect((await stateOf(terms)).held).toBe(90_000_000n);
  });

  test("beyond the gas of a merchant's day", async () => {
    const at = await startTestServer(configure({ RELAY_GAS_PER_MERCHANT: "1" }));
    const { status, json } = await ask(await paid(), "void", {}, { at });
    await at.close();
    expect([status, json.code]).toEqual([429, "rate_limited"]);
  });

  test.each<[string, string, object]>([
    ["evidence", "evidence", { evidence: "ipfs://proof" }],
    [
      "an agreement that the merchant has not signed",
      ...(["settle", { payer_amount: "1", deadline: 1, payer_signature: "0x11" }] as const),
    ],
  ])("by the operator: %s", async (_what, verb, body) => {
    const terms = await paid();
    const asked = await ask(terms, verb, { ...body, via: "operator" });
    expect([asked.status, asked.json.code]).toEqual([422, "operator_refused"]);
    expect(asked.json.detail).toContain("Only the merchant's own wallet can do this");
    const own = await ask(terms, verb, body);
    expect(JSON.parse(own.text)).toMatchObject({ via: "wallet", relay: null });
  });

  test("of a payment in an unlisted token", async () => {
    const code = await chain.client.getCode({ address: demoDollar.address });
    const token = privateKeyToAccount(generatePrivateKey()).address;
    await chain.client.setCode({ address: token, bytecode: code ?? expect.unreachable() });
    for (const call of [
      { functionName: "mint", args: [customerAccount.address, 10n ** 9n] },
      { functionName: "approve", args: [escrow, 10n ** 9n] },
    ] as const) {
      await chain.client.writeContract({
        ...{ account: customerAccount, address: token, abi: demoDollarAbi, ...call },
      });
    }
    const asked = await ask(await paid({ token }), "capture", { via: "operator" });
    expect([asked.status, asked.json.code]).toEqual([422, "operator_refused"]);
    expect(asked.json.detail).toContain("does not list this payment's token");
  });

  test("of the operator's money for refunds of other merchants, or with a call", async () => {
    const at = await startTestServer(configure({ ADMINISTRATOR_MERCHANT_ID: "" }));
    const terms = await paid({ instant: true, capturePeriod: 0 });
    const foreign = await ask(terms, "refund", { via: "operator" }, { at });
    expect([foreign.status, foreign.json.code]).toEqual([422, "operator_refused"]);
    const unasked = await ask(terms, "refund", {}, { at });
    expect(JSON.parse(unasked.text)).toMatchObject({ via: "wallet", relay: null });
    await at.close();
    const coins = await paid({ instant: true, capturePeriod: 0, token: zeroAddress });
    const value = await ask(coins, "refund", { via: "operator" });
    expect([value.status, value.json.code]).toEqual([422, "operator_refused"]);
    expect(value.json.detail).toContain("sends no money");
  });

  test("where there is no key, or the caller is another", async () => {
    const terms = await paid();
    const at = await startTestServer(configure({ OPERATOR_PRIVATE_KEY: "" }));
    const keyless = await ask(terms, "capture", { via: "operator" }, { at });
    expect([keyless.status, keyless.json.code]).toEqual([422, "operator_refused"]);
    expect(JSON.parse((await ask(terms, "capture", {}, { at })).text).via).toBe("wallet");
    await at.close();
    const caller = merchantAccount.address;
    expect(JSON.parse((await ask(terms, "capture", { caller })).text).via).toBe("wallet");
    const both = await ask(terms, "capture", { caller, via: "operator" });
    expect([both.json.code, both.json.param]).toEqual(["invalid_request", "caller"]);
  });
});

describe("an operator's transaction", () => {
  async function prepared(terms: PaymentTerms) {
    const [client] = deps.chains.values();
    const wallet = client && operatorWallet(deps, client);
    if (!wallet) expect.unreachable();
    const owner = { merchant: { address: terms.merchant }, livemode: false };
    const row = await findPaymentRow(database.db, owner, idOf(terms));
    const payment = paymentOnChain(row, wallet.chain);
    const made = capturePayment(payment, { amount: "10000000" });
    return prepareAsOperator(deps, wallet, merchant, [payment], { ...made, kind: made.verb });
  }

  const store = (call: OperatorCall) =>
    deps.db.transaction().execute((tx) => storeAsOperator(deps, tx, call));

  const stored = async (terms: PaymentTerms) => store(await prepared(terms));

  test("that was tried out before another one was mined is not stored", async () => {
    const terms = await paid();
    const late = await prepared(terms);
    await sent(terms, "capture", { amount: "10000000" });
    work();
    await outcome(terms, "mined");
    await expect(store(late)).rejects.toMatchObject({ code: "call_in_flight" });
    expect((await stateOf(terms)).held).toBe(90_000_000n);
  });

  test("locks the wallet before the payment, as every other", async () => {
    const call = await prepared(await paid());
    const [payment] = call.payments;
    let storing: Promise<unknown> | undefined;
    await deps.db.transaction().execute(async (tx) => {
      await lockRelays(tx, payment?.row.id ?? "");
      storing = store(call);
      await eventually(async () => {
        const lock = sql`select from relay_accounts where address = ${operator.address} for update nowait`;
        await expect(lock.execute(deps.db)).rejects.toThrow("could not obtain lock");
      });
    });
    await storing;
    work();
    await outcome(call.payments.map(({ terms }) => terms)[0] ?? expect.unreachable(), "mined");
  });

  test("that was tried out before the payment changed is not stored", async () => {
    const terms = await paid();
    const late = await prepared(terms);
    await chain.capture(terms, 10_000_000n);
    await catchUp();
    await expect(store(late)).rejects.toMatchObject({ code: "payment_changed" });
    expect((await stateOf(terms)).held).toBe(90_000_000n);
  });

  test("that was stored when the process died is sent later", async () => {
    const terms = await paid();
    await stored(terms);
    expect((await stateOf(terms)).held).toBe(terms.amount);
    work();
    await outcome(terms, "mined");
    expect((await stateOf(terms)).held).toBe(90_000_000n);
  });

  test("whose nonce something else used is not sent with another one", async () => {
    const terms = await paid();
    await stored(terms);
    await chain.client.sendTransaction({ account: operator, to: operator.address, value: 0n });
    work();
    await outcome(terms, "failed");
    expect((await relaysOf(terms))[0]?.failure).toContain("Nothing has moved: ask again.");
    expect(await toldOf(terms)).toEqual([(await relaysOf(terms))[0]?.failure]);
    expect((await stateOf(terms)).held).toBe(terms.amount);
  });

  test("that became impossible fails, and the contract's reason is told", async () => {
    const terms = await paid();
    await stored(terms);
    await chain.void(terms, terms.amount);
    work();
    await outcome(terms, "failed");
    expect((await relaysOf(terms))[0]?.failure).toContain(contractErrorSentences.PaymentNotHeld);
    expect(await toldOf(terms)).toEqual([(await relaysOf(terms))[0]?.failure]);
  });

  test("calls nothing but what an operator may, and payers' wallets nothing of that", () => {
    const [client] = deps.chains.values();
    const wallet = client && operatorWallet(deps, client);
    const payers = client && hotWallets(deps, client)[0];
    if (!wallet || !payers) expect.unreachable();
    const terms = newTerms();
    const capture = encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "capture", args: [terms, 1n, false] },
    });
    const fund = encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "fundWithAuthorization", args: [terms, "0x11"] },
    });
    const appointing = encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "setOperator", args: [operator.address, true] },
    });
    const toEscrow = (data: Hex) => ({ to: escrow, data, gas: 1n });
    expect(() => requireAllowed(wallet, toEscrow(capture))).not.toThrow();
    expect(() => requireAllowed(payers, toEscrow(fund))).not.toThrow();
    for (const [by, data] of [
      [wallet, fund],
      [wallet, appointing],
      [payers, capture],
    ] as const) {
      expect(() => requireAllowed(by, toEscrow(data))).toThrow(/does not sign/);
    }
    const elsewhere = { to: demoDollar.address, data: capture, gas: 1n };
    expect(() => requireAllowed(wallet, elsewhere)).toThrow(/does not sign/);
  });
});
