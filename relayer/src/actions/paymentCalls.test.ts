import {
  contractErrorSentences,
  demoDollarAbi,
  escrowAbi,
  maxAmount,
  type PaymentTerms,
  paymentId,
  settlementMessage,
  stateFromContract,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { concat, encodeErrorResult, type Hex, parseAbi, size, toHex, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, describe, expect, test } from "vitest";
import { startSink } from "../testing/sink.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  localChain,
  merchantAccount,
} from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createOtherMerchant } from "../testing/testServer.ts";
import type { PaymentCallAnswer } from "./answerCall.ts";

const platform = privateKeyToAccount(accounts.platform.privateKey);

const relayer = await startTestRelayer();
const { chain, deps, server, key, catchUp } = relayer;
const { key: otherKey } = await createOtherMerchant(deps);
afterAll(() => relayer.stop());

const idOf = (terms: PaymentTerms) => paymentId(terms, localChain.escrow);

async function paid(changes: Partial<PaymentTerms> = {}): Promise<PaymentTerms> {
  const terms = newTerms({ amount: 100_000_000n, ...changes });
  await chain.fund(terms);
  await catchUp();
  return terms;
}

function ask(terms: PaymentTerms, verb: string, body: object = {}, query = "", by = key) {
  return server.call("POST", `/v1/payments/${idOf(terms)}/${verb}${query}`, { key: by, body });
}

async function answer(terms: PaymentTerms, verb: string, body: object = {}) {
  const { status, text } = await ask(terms, verb, body);
  expect(status, text).toBe(200);
  return JSON.parse(text) as PaymentCallAnswer;
}

/** Sends an answer's call from a wallet. */
async function send(account: typeof merchantAccount, call: PaymentCallAnswer["call"]) {
  const { to, data, value } = call;
  const hash = await chain.client.sendTransaction({
    ...{ account, to: to as Hex, data: data as Hex, value: BigInt(value) },
  });
  return chain.client.waitForTransactionReceipt({ hash });
}

async function stateOf(terms: PaymentTerms) {
  const { held, refundable, stage } = stateFromContract(
    await chain.client.readContract({
      ...{ address: escrow, abi: escrowAbi, functionName: "paymentState", args: [idOf(terms)] },
    }),
  );
  return { held, refundable, stage };
}

async function balanceOf(owner: Hex): Promise<bigint> {
  return chain.client.readContract({
    ...{ address: demoDollar.address, abi: demoDollarAbi, functionName: "balanceOf" },
    args: [owner],
  });
}

async function disputed(): Promise<PaymentTerms> {
  const terms = await paid({ arbiter: platform.address });
  await chain.client.writeContract({
    ...{ account: customerAccount, address: escrow, abi: escrowAbi, functionName: "dispute" },
    args: [terms, ""],
  });
  await catchUp();
  return terms;
}

describe("a call that the merchant's wallet sends", () => {
  test("captures a part, and says in a sentence where everything goes", async () => {
    const terms = await paid({ feeBps: 250, feeRecipient: platform.address });
    const before = await balanceOf(merchantAccount.address);
    const made = await answer(terms, "capture", { amount: "40000000" });
    expect(made).toMatchObject({
      ...{ object: "payment_call", payment_id: idOf(terms), verb: "capture" },
      ...{ call: { chain_id: 31337, to: escrow, value: "0" }, approval: null },
      sentence: `Capture 40 USDH: 39 USDH for the payee ${merchantAccount.address}, 1 USDH commission, 60 USDH stay held.`,
      callers: [
        { role: "merchant", address: merchantAccount.address },
        { role: "payer", address: customerAccount.address },
      ],
      simulation: { caller: merchantAccount.address, succeeds: true, error: null },
    });
    const { gasUsed } = await send(merchantAccount, made.call);
    expect(Number(made.simulation.gas)).toBeGreaterThanOrEqual(Number(gasUsed));
    expect(await stateOf(terms)).toEqual({
      ...{ held: 60_000_000n, refundable: 40_000_000n, stage: "held" },
    });
    expect((await balanceOf(merchantAccount.address)) - before).toBe(39_000_000n);
  });

  test("captures and releases the rest", async () => {
    const terms = await paid();
    const made = await answer(terms, "capture", { amount: "1", release_rest: true });
    expect(made.sentence).toMatch(/, 99.999999 USDH back to the payer\.$/);
    expect(made.callers.map(({ role }) => role)).toEqual(["merchant"]);
    await send(merchantAccount, made.call);
    expect(await stateOf(terms)).toEqual({ held: 0n, refundable: 1n, stage: "settled" });
  });

  test("captures everything where no amount is named", async () => {
    const terms = await paid();
    await send(merchantAccount, (await answer(terms, "capture")).call);
    expect(await stateOf(terms)).toEqual({
      ...{ held: 0n, refundable: 100_000_000n, stage: "settled" },
    });
  });

  test("voids", async () => {
    const terms = await paid();
    const before = await balanceOf(customerAccount.address);
    const made = await answer(terms, "void", { amount: "30000000" });
    expect(made.sentence).toBe(
      `Give 30 USDH back to the payer ${customerAccount.address}, without commission.`,
    );
    await send(merchantAccount, made.call);
    expect((await balanceOf(customerAccount.address)) - before).toBe(30_000_000n);
  });

  test("refunds a token, after the approval that is answered with it", async () => {
    const payee = privateKeyToAccount(generatePrivateKey());
    const terms = await paid({ payee: payee.address });
    await chain.capture(terms, terms.amount);
    await catchUp();
    await chain.client.setBalance({ address: payee.address, value: 10n ** 18n });
    const request = { amount: "40000000", caller: payee.address };
    const made = await answer(terms, "refund", request);
    expect(made.callers.map(({ role }) => role)).toEqual(["merchant", "payee"]);
    expect(made.simulation).toEqual({
      ...{ caller: payee.address, succeeds: false, gas: null },
      error: {
        name: "ERC20InsufficientAllowance",
        sentence: contractErrorSentences.ERC20InsufficientAllowance,
      },
    });
    if (!made.approval) expect.unreachable();
    await send(payee, made.approval);
    expect((await answer(terms, "refund", request)).simulation.succeeds).toBe(true);
    await send(payee, made.call);
    expect((await stateOf(terms)).refundable).toBe(60_000_000n);
  });

  test("refunds the chain's own coin with the value that it needs", async () => {
    const terms = await paid({ token: zeroAddress, amount: 10n ** 18n });
    await chain.capture(terms, terms.amount);
    await catchUp();
    const made = await answer(terms, "refund");
    expect(made).toMatchObject({ call: { value: (10n ** 18n).toString() }, approval: null });
    expect(made.sentence).toMatch(/^Refund 1 ETH to the payer/);
    const { address } = privateKeyToAccount(generatePrivateKey());
    const poor = await answer(terms, "refund", { caller: address });
    expect(poor.simulation.error?.name).toMatch(/^(CallerNotMerchantOrPayee|InsufficientFunds)$/);
    await send(merchantAccount, made.call);
    expect((await stateOf(terms)).refundable).toBe(0n);
  });

  test("refunds from credit with no value and no approval", async () => {
    const terms = await paid({ toLedger: true });
    await chain.capture(terms, terms.amount);
    await catchUp();
    const made = await answer(terms, "refund", { from_credit: true });
    expect(made).toMatchObject({ call: { value: "0" }, approval: null });
    await send(merchantAccount, made.call);
    expect((await stateOf(terms)).refundable).toBe(0n);
  });

  test("settles as both signed, whoever sends it", async () => {
    const terms = await disputed();
    const deadline = 2 ** 39;
    const content = { payerAmount: 30_000_000n, held: terms.amount, deadline: BigInt(deadline) };
    const message = settlementMessage(terms, localChain.escrow, content);
    const body = {
      ...{ payer_amount: "30000000", deadline },
      payer_signature: await customerAccount.signTypedData(message),
    };
    const alone = await answer(terms, "settle", body);
    expect(alone.callers.map(({ role }) => role)).toEqual(["merchant"]);
    expect(alone.simulation.succeeds).toBe(true);
    const wrong = await answer(terms, "settle", { ...body, payer_amount: "30000001" });
    expect(wrong.simulation.error).toEqual({
      ...{ name: "SignatureInvalid", sentence: contractErrorSentences.SignatureInvalid },
    });
    const made = await answer(terms, "settle", {
      ...{ ...body, merchant_signature: await merchantAccount.signTypedData(message) },
      caller: platform.address,
    });
    expect(made.callers.at(-1)).toEqual({ role: "anyone", address: null });
    await send(platform, made.call);
    expect(await stateOf(terms)).toEqual({
      ...{ held: 0n, refundable: 70_000_000n, stage: "settled" },
    });
  });

  test("publishes evidence in a dispute", async () => {
    const terms = await disputed();
    const made = await answer(terms, "evidence", { evidence: "ipfs://proof" });
    expect(made.sentence).toBe(
      `Publish evidence for the arbiter ${platform.address}, for ever: ipfs://proof`,
    );
    const { logs } = await send(merchantAccount, made.call);
    expect(logs).toHaveLength(1);
  });
});

describe("trying a call out", () => {
  test("tells the contract's reason in its sentence, and changes nothing", async () => {
    const terms = await paid({ inspectionPeriod: 3_600 });
    const tried = await ask(terms, "capture", {}, "?dry_run=true");
    expect([tried.status, tried.headers.get("handsel-dry-run")]).toEqual([200, "true"]);
    expect(JSON.parse(tried.text).simulation).toEqual({
      ...{ caller: merchantAccount.address, succeeds: false, gas: null },
      error: { name: "CaptureNotOpen", sentence: contractErrorSentences.CaptureNotOpen },
    });
    expect((await stateOf(terms)).held).toBe(terms.amount);
  });

  test("is asked for in the query or in the body", async () => {
    const terms = await paid();
    const inQuery = await ask(terms, "void", {}, "?dry_run=true");
    const inBody = await ask(terms, "void", { dry_run: true });
    const both = await ask(terms, "void", { dry_run: true }, "?dry_run=false");
    expect(inBody.text).toBe(inQuery.text);
    for (const { headers } of [inQuery, inBody, both]) {
      expect(headers.get("handsel-dry-run")).toBe("true");
    }
    const odd = await ask(terms, "void", { dry_run: "yes" });
    expect([odd.json.code, odd.json.param]).toEqual(["invalid_request", "dry_run"]);
  });

  test("is done as the caller that is named, in any spelling", async () => {
    const terms = await paid();
    const caller = `0x${platform.address.slice(2).toUpperCase()}`;
    const { simulation } = await answer(terms, "void", { caller });
    expect(simulation).toEqual({
      ...{ caller: platform.address, succeeds: false, gas: null },
      error: { name: "CallerNotMerchant", sentence: contractErrorSentences.CallerNotMerchant },
    });
    const odd = await ask(terms, "void", { caller: "me" });
    expect([odd.status, odd.json.code, odd.json.param]).toEqual([400, "invalid_request", "caller"]);
  });

  test("says that the caller cannot pay for gas, unless others may pay for a contract's", async () => {
    const terms = await paid();
    const { address } = merchantAccount;
    const value = await chain.client.getBalance({ address });
    await chain.client.setBalance({ address, value: 1n });
    const asWallet = await answer(terms, "capture");
    await chain.client.setCode({ address, bytecode: "0x00" });
    const asContract = await answer(terms, "capture");
    await chain.client.setCode({ address, bytecode: "0x" });
    await chain.client.setBalance({ address, value });
    expect(asWallet.simulation).toEqual({
      ...{ caller: address, succeeds: false, gas: null },
      error: { name: "InsufficientFunds", sentence: expect.stringContaining("to pay the gas") },
    });
    expect(asContract.simulation).toMatchObject({ succeeds: true, error: null });
  });

  test("says that a dispute must be there for evidence", async () => {
    const { simulation } = await answer(await paid(), "evidence", { evidence: "ipfs://proof" });
    expect(simulation.error?.sentence).toBe(contractErrorSentences.PaymentNotDisputed);
  });

  test("sends this server to no URL that a token names", async () => {
    const sink = await startSink();
    // The payment's own token, which fails once it is paid.
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
    const terms = await paid({ token });
    await chain.capture(terms, terms.amount);
    await catchUp();
    const lookup = encodeErrorResult({
      abi: parseAbi(["error OffchainLookup(address, string[], bytes, bytes4, bytes)"]),
      args: [escrow, [`${sink.url}/{sender}/{data}`], "0x", "0x12345678", "0x"],
    });
    await chain.client.setCode({ address: token, bytecode: alwaysReverting(lookup) });
    const { simulation, sentence } = await answer(terms, "refund");
    expect(simulation.succeeds).toBe(false);
    expect(sentence).toContain(`base units of ${token}`);
    expect(sink.received).toEqual([]);
    await sink.close();
  });
});

/** Code that reverts every call with the same data. */
function alwaysReverting(data: Hex): Hex {
  const length = toHex(size(data), { size: 2 });
  // PUSH2 length, PUSH2 13, PUSH0, CODECOPY, PUSH2 length, PUSH0, REVERT; then the data.
  return concat(["0x61", length, "0x61000d5f39", "0x61", length, "0x5ffd", data]);
}

describe("what is refused", () => {
  test("more than is there, with what is there", async () => {
    const terms = await paid();
    for (const [verb, body, param] of [
      ["capture", { amount: "100000001" }, "amount"],
      ["void", { amount: maxAmount.toString() }, "amount"],
      [
        "settle",
        { payer_amount: "100000001", deadline: 1, payer_signature: "0x11" },
        "payer_amount",
      ],
    ] as const) {
      const { status, json } = await ask(terms, verb, body);
      expect([status, json.code, json.param]).toEqual([400, "amount_too_large", param]);
      expect(json.detail).toBe(
        "Only 100000000 base units (100 USDH) are held: choose at most that.",
      );
    }
    await chain.capture(terms, 7n);
    await catchUp();
    const { json } = await ask(terms, "refund", { amount: "8" });
    expect(json.detail).toBe(
      "Only 7 base units (0.000007 USDH) are refundable: choose at most that.",
    );
  });

  test("a part of nothing", async () => {
    const terms = await paid();
    expect((await ask(terms, "refund")).json.code).toBe("nothing_left");
    await chain.void(terms, terms.amount);
    await catchUp();
    for (const verb of ["capture", "void", "refund"]) {
      const { status, json } = await ask(terms, verb, { amount: "1" });
      expect([status, json.code]).toEqual([409, "nothing_left"]);
    }
  });

  test.each(["0", "00", "-1", "1.5", "1e3", " 1", "0x1", "", "9".repeat(33)])(
    "the amount %j",
    async (amount) => {
      const terms = await paid();
      for (const verb of ["capture", "void", "refund"]) {
        const { status, json } = await ask(terms, verb, { amount });
        expect([status, json.code, json.param]).toEqual([400, "invalid_amount", "amount"]);
      }
    },
  );

  test("the payment of another merchant, and an id of none", async () => {
    const terms = await paid();
    const foreign = await ask(terms, "capture", {}, "", otherKey);
    const none = await server.call("POST", "/v1/payments/0x12/capture", { key, body: {} });
    for (const { status, json } of [foreign, none]) {
      expect([status, json.code]).toEqual([404, "payment_not_found"]);
    }
  });

  test("a key that has another verb's scope", async () => {
    const terms = await paid();
    const { text } = await server.call("POST", "/v1/api_keys", {
      ...{ key, body: { name: "Till", kind: "restricted", scopes: ["payments:capture"] } },
    });
    const { key: till } = JSON.parse(text);
    expect((await ask(terms, "capture", {}, "", till)).status).toBe(200);
    const refused = await ask(terms, "void", {}, "", till);
    expect([refused.status, refused.json.code]).toEqual([403, "scope_missing"]);
    expect(refused.json.detail).toContain("payments:void");
  });
});
