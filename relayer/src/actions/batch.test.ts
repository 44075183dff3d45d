import { escrowAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { appointOperator } from "@handsel/services/appointOperator";
import { decodeFunctionData, type Hash, type Hex } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "../testing/eventually.ts";
import {
  customerAccount,
  escrow,
  localChain,
  merchantAccount,
  operatorAccount,
} from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { startTransactions } from "../transactions/startTransactions.ts";
import type { BatchAnswer } from "./batch.ts";

const relayer = await startTestRelayer({ OPERATOR_PRIVATE_KEY: accounts.operator.privateKey });
const { chain, deps, server, key, catchUp } = relayer;
beforeAll(() => appointOperator(chain.rpcUrl, escrow));
afterAll(() => relayer.stop());

const idOf = (terms: PaymentTerms): Hash => paymentId(terms, localChain.escrow);

/** So many held payments, read by the relayer. */
async function held(count: number): Promise<PaymentTerms[]> {
  const list: PaymentTerms[] = [];
  for (let made = 0; made < count; made += 1) {
    const terms = newTerms();
    await chain.fund(terms);
    list.push(terms);
  }
  await catchUp();
  return list;
}

async function ask(verb: "capture" | "void", body: object, headers: Record<string, string> = {}) {
  const answer = await server.call("POST", `/v1/payments/${verb}`, { key, body, headers });
  return { ...answer, batch: answer.json as unknown as BatchAnswer };
}

const listOf = (list: readonly PaymentTerms[], amount?: string) =>
  list.map((terms) => ({ payment_id: idOf(terms), ...(amount === undefined ? {} : { amount }) }));

async function stateOf(terms: PaymentTerms) {
  const { held: left, refundable } = await chain.client.readContract({
    ...{ address: escrow, abi: escrowAbi, functionName: "paymentState", args: [idOf(terms)] },
  });
  return { held: left, refundable };
}

const relaysOf = (terms: PaymentTerms) =>
  deps.db.selectFrom("relays").selectAll().where("payment_id", "=", idOf(terms)).execute();

const after = {
  capture: { held: 5_000_000n, refundable: 20_000_000n },
  void: { held: 5_000_000n, refundable: 0n },
} as const;

describe.each(["capture", "void"] as const)("a batch of payments to %s", (verb) => {
  test("is one call of the merchant's wallet, with a sentence for each", async () => {
    const list = await held(3);
    const { status, batch } = await ask(verb, {
      payments: listOf(list, "20000000"),
      via: "wallet",
    });
    expect(status).toBe(200);
    expect(batch).toMatchObject({
      ...{ object: "payment_batch_call", verb, via: "wallet", relay: null },
      simulation: { caller: merchantAccount.address, succeeds: true, error: null },
    });
    expect(batch.payments).toEqual(
      list.map((terms) => ({
        ...{ payment_id: idOf(terms), amount: "20000000", error: null },
        sentence: expect.stringContaining("20 USDH"),
      })),
    );
    const { to, data } = batch.call;
    await chain.client.sendTransaction({
      ...{ account: merchantAccount, to: to as Hex, data: data as Hex },
    });
    for (const terms of list) expect(await stateOf(terms)).toEqual(after[verb]);
  });

  test("of fifty is sent by the operator in one transaction, which each payment shows", async () => {
    const list = await held(50);
    const body = { payments: listOf(list, "20000000") };
    const dry = await ask(verb, { ...body, dry_run: true });
    expect(dry.batch).toMatchObject({ via: "operator", relay: null });
    const headers = { "idempotency-key": `batch-${verb}` };
    const { status, text, batch } = await ask(verb, body, headers);
    expect(status, text).toBe(200);
    expect((await ask(verb, body, headers)).batch.relay).toEqual(batch.relay);
    for (const terms of list) expect(await stateOf(terms)).toEqual(after[verb]);
    const hash = batch.relay?.transaction_hash;
    for (const terms of list) {
      expect(await relaysOf(terms)).toMatchObject([
        { kind: `${verb}_batch`, transaction_hash: hash, status: "submitted" },
      ]);
    }
    const worker = startTransactions(deps);
    await eventually(async () => {
      for (const terms of list) expect(await relaysOf(terms)).toMatchObject([{ status: "mined" }]);
    }, 50);
    await worker.stop();
    const receipt = await chain.client.getTransactionReceipt({ hash: hash as Hash });
    expect(receipt).toMatchObject({
      status: "success",
      from: operatorAccount.address.toLowerCase(),
    });
  });

  test("is refused whole if one payment cannot be, and says which", async () => {
    const list = await held(2);
    const [one, two] = listOf(list);
    const unknown = `0x${"ab".repeat(32)}`;
    const cases = [
      [[one, { payment_id: unknown }], "payment_not_found", "payments.1.payment_id", unknown],
      [[one, { ...two, amount: "25000001" }], "amount_too_large", "payments.1.amount", two],
    ] as const;
    for (const [payments, code, param, named] of cases) {
      const { json } = await ask(verb, { payments });
      const id = typeof named === "string" ? named : named?.payment_id;
      expect(json).toMatchObject({ code, param, detail: expect.stringContaining(`${id}`) });
    }
    for (const terms of list)
      expect(await stateOf(terms)).toEqual({ held: 25_000_000n, refundable: 0n });
  });

  test("waits for a transaction of one of its payments", async () => {
    const list = await held(2);
    const [first] = list;
    if (!first) expect.unreachable();
    await chain.client.setAutomine(false);
    await server.call("POST", `/v1/payments/${idOf(first)}/capture`, {
      key,
      body: { amount: "1" },
    });
    const { json } = await ask(verb, { payments: listOf(list) });
    expect([json.code, json.detail.includes(idOf(first))]).toEqual(["call_in_flight", true]);
    await chain.client.setAutomine(true);
    await chain.mine(1);
    await catchUp();
  });

  test.each<[string, unknown]>([
    ["none", []],
    [
      "51",
      Array.from({ length: 51 }, (_, index) => ({
        payment_id: `0x${index.toString(16).padStart(64, "0")}`,
      })),
    ],
    [
      "one twice",
      [`0x${"ab".repeat(32)}`, `0x${"AB".repeat(32)}`].map((payment_id) => ({ payment_id })),
    ],
    ["text", "all"],
  ])("is refused with %s", async (_what, payments) => {
    const { json } = await ask(verb, { payments });
    expect([json.code, json.param]).toEqual(["invalid_request", "payments"]);
  });
});

test("a batch that the chain would refuse names the payment, and sends nothing", async () => {
  const list = await held(2);
  const late = newTerms({ inspectionPeriod: 3_600 });
  await chain.fund(late);
  await catchUp();
  const payments = listOf([...list, late]);
  const shown = await ask("capture", { payments, via: "wallet" });
  expect(shown.batch.simulation.succeeds).toBe(false);
  expect(shown.batch.payments.map(({ error }) => error?.name ?? null)).toEqual([
    null,
    null,
    "CaptureNotOpen",
  ]);
  const { json } = await ask("capture", { payments });
  expect(json).toMatchObject({ code: "relay_rejected", param: "payments.2.payment_id" });
  expect(await relaysOf(late)).toEqual([]);
});

test("a batch of captures of different terms is one transaction", async () => {
  const other = newTerms({ refundPeriod: 3_600 });
  await chain.fund(other);
  const list = [...(await held(2)), other];
  const { status, text, batch } = await ask("capture", { payments: listOf(list) });
  expect(status, text).toBe(200);
  const { functionName, args } = decodeFunctionData({
    ...{ abi: escrowAbi, data: batch.call.data as Hex },
  });
  expect([functionName, args?.[0]]).toEqual([
    "multicall",
    [expect.any(String), expect.any(String)],
  ]);
  const relays = await Promise.all(list.map(relaysOf));
  expect(new Set(relays.map(([relay]) => relay?.transaction_hash)).size).toBe(1);
  for (const terms of list) {
    expect(await stateOf(terms)).toEqual({ held: 0n, refundable: terms.amount });
  }
});

test("a batch of captures takes what payers left of it, and leaves out what they took or dispute", async () => {
  const [first, released, disputed] = await held(2).then(async (list) => {
    const arbiter = accounts.deployer.address;
    const terms = newTerms({ arbiter });
    await chain.fund(terms);
    await catchUp();
    return [...list, terms];
  });
  if (!first || !released || !disputed) expect.unreachable();
  const { batch } = await ask("capture", {
    payments: listOf([first, released, disputed]),
    via: "wallet",
  });
  const asPayer = { account: customerAccount, address: escrow, abi: escrowAbi } as const;
  const release = (terms: PaymentTerms, amount: bigint) =>
    chain.client.writeContract({
      ...{ ...asPayer, functionName: "capture", args: [terms, amount, false] },
    });
  await release(first, 1n);
  await release(released, released.amount);
  await chain.client.writeContract({
    ...{ ...asPayer, functionName: "dispute", args: [disputed, ""] },
  });
  const { to, data } = batch.call;
  await chain.client.sendTransaction({
    ...{ account: merchantAccount, to: to as Hex, data: data as Hex },
  });
  for (const terms of [first, released]) {
    expect(await stateOf(terms)).toEqual({ held: 0n, refundable: terms.amount });
  }
  expect(await stateOf(disputed)).toEqual({ held: disputed.amount, refundable: 0n });
  // What the relayer knows of is told before, and the operator sends nothing.
  await catchUp();
  const payments = listOf([...(await held(1)), disputed]);
  const shown = await ask("capture", { payments, via: "wallet" });
  expect(shown.batch.simulation.succeeds).toBe(true);
  expect(shown.batch.payments.map(({ error }) => error?.name ?? null)).toEqual([
    null,
    "PaymentNotHeld",
  ]);
  const { json } = await ask("capture", { payments });
  expect(json).toMatchObject({ code: "relay_rejected", param: "payments.1.payment_id" });
});
