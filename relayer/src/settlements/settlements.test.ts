import { demoDollarAbi, escrowAbi, paymentId, settlementMessage } from "@handsel/protocol";
import { type Hex, zeroAddress } from "viem";
import { generatePrivateKey } from "viem/accounts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { payerSession } from "../testing/payerSession.ts";
import {
  customerAccount,
  demoDollar,
  localChain,
  merchantAccount,
  operatorAccount,
} from "../testing/testChain.ts";
import { newTerms, readEvents, testDeps } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createOtherMerchant, startTestServer } from "../testing/testServer.ts";
import { followSettlements } from "./followSettlements.ts";

const relayer = await startTestRelayer();
const { chain, database, deps, server, key, merchantId, catchUp } = relayer;
afterAll(() => relayer.stop());

let payer: Record<string, string>;
let terms = newTerms();
let id: Hex;

beforeAll(async () => {
  payer = await payerSession(server);
});
beforeEach(async () => {
  await database.db.deleteFrom("settlement_proposals").execute();
  terms = newTerms({ arbiter: operatorAccount.address });
  id = paymentId(terms, localChain.escrow);
  await chain.fund(terms);
  await catchUp();
});

const inAnHour = () => Math.floor(Date.now() / 1000) + 3_600;

async function sign(account: typeof customerAccount, content: Content) {
  const message = settlementMessage(terms, localChain.escrow, {
    ...{ payerAmount: BigInt(content.payer_amount), held: BigInt(content.held) },
    deadline: BigInt(content.deadline),
  });
  return account.signTypedData(message);
}

interface Content {
  payer_amount: string;
  held: string;
  deadline: number;
}

const content = (changes: Partial<Content> = {}): Content => ({
  ...{ payer_amount: "10000000", held: `${terms.amount}`, deadline: inAnHour(), ...changes },
});

type Side = "payer" | "merchant";
const accounts = { payer: customerAccount, merchant: merchantAccount };

async function call(side: Side, method: string, path = "", body?: object, at = server) {
  const base = side === "payer" ? "/v1/payer/payments" : "/v1/payments";
  const options = side === "payer" ? { headers: payer } : { key };
  const answer = await at.call(method, `${base}/${id}/settlements${path}`, {
    ...{ ...options, ...(body && { body }) },
  });
  return { status: answer.status, text: answer.text, json: JSON.parse(answer.text) };
}

async function propose(side: Side, changes: Partial<Content> & { note?: string } = {}) {
  const { note, ...rest } = changes;
  const made = content(rest);
  const signature = await sign(accounts[side], made);
  const body = { ...made, signature, ...(note && { note }) };
  return { made, ...(await call(side, "POST", "", body)) };
}

const accept = async (side: Side, proposal: string, made: Content, at = server) =>
  call(side, "POST", `/${proposal}/accept`, { signature: await sign(accounts[side], made) }, at);

const told = async () =>
  (await readEvents(database.db)).filter(({ type }) => type.startsWith("settlement."));

const balance = (owner: Hex) =>
  chain.client.readContract({
    ...{ address: demoDollar.address, abi: demoDollarAbi },
    ...{ functionName: "balanceOf", args: [owner] },
  });

test.each([
  ["payer", "merchant"],
  ["merchant", "payer"],
] as const)("what the %s proposes and the %s signs divides the money", async (one, other) => {
  const before = await balance(customerAccount.address);
  const { made, json } = await propose(one, { note: "Half of the mug" });
  expect(json).toMatchObject({
    ...{ object: "settlement_proposal", payment_id: id, proposed_by: one, status: "open" },
    ...{ payer_amount: "10000000", payee_amount: "15000000", note: "Half of the mug" },
    ...{ [`${one}_signed`]: true, [`${other}_signed`]: false, call: null },
  });
  expect((await call(other, "GET")).json.data).toEqual([json]);
  const agreed = await accept(other, json.id, made);
  expect(agreed.json).toMatchObject({ status: "agreed", payer_signed: true, ended_at: null });
  expect((await balance(customerAccount.address)) - before).toBe(10_000_000n);
  await catchUp();
  await followSettlements(deps);
  expect((await call(one, "GET")).json.data[0]).toMatchObject({ status: "executed", call: null });
  const events = (await told()).slice(-2);
  expect(events.map(({ type }) => type)).toEqual(["settlement.proposed", "settlement.agreed"]);
  expect(JSON.stringify(events)).not.toContain("Half of the mug");
});

test("ends a dispute", async () => {
  await chain.client.writeContract({
    ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
    ...{ functionName: "dispute", args: [terms, ""] },
  });
  await catchUp();
  const { made, json } = await propose("merchant");
  await accept("payer", json.id, made);
  await catchUp();
  await followSettlements(deps);
  expect((await call("payer", "GET")).json.data[0].status).toBe("executed");
});

test("neither side is given the other's signature before both have signed", async () => {
  const { made, json, text } = await propose("payer");
  const signature = await sign(customerAccount, made);
  expect(text).not.toContain(signature.slice(2));
  expect((await call("merchant", "GET")).text).not.toContain(signature.slice(2));
  expect(JSON.stringify(await told())).not.toContain(signature.slice(2));
  await call("merchant", "POST", `/${json.id}/decline`);
  expect((await call("merchant", "GET")).text).not.toContain(signature.slice(2));
});

test("a merchant's server proposes, and the merchant signs after the payer", async () => {
  const made = content();
  const { json } = await call("merchant", "POST", "", made);
  expect(json).toMatchObject({ status: "open", merchant_signed: false });
  expect((await accept("payer", json.id, made)).json).toMatchObject({
    ...{ status: "open", payer_signed: true, merchant_signed: false },
  });
  expect((await accept("merchant", json.id, made)).json.status).toBe("agreed");
  expect((await balance(terms.payee)) > 0n).toBe(true);
});

test.each([
  ["merchant", "declined"],
  ["payer", "withdrawn"],
] as const)("the %s ends the payer's proposal, which is %s", async (side, status) => {
  const { made, json } = await propose("payer");
  const ended = await call(side, "POST", `/${json.id}/decline`);
  expect([ended.json.status, typeof ended.json.ended_at]).toEqual([status, "string"]);
  expect((await call(side, "POST", `/${json.id}/decline`)).json).toEqual(ended.json);
  const late = await accept("merchant", json.id, made);
  expect([late.status, late.json.code]).toEqual([409, "settlement_closed"]);
  expect((await told()).at(-1)).toMatchObject({
    ...{ type: "settlement.declined", data: { object: { id: json.id, status } } },
  });
});

test("a proposal lapses with its deadline, or once other money is held, told once", async () => {
  const { json: late } = await propose("payer");
  await database.db.updateTable("settlement_proposals").set({ deadline: 1n }).execute();
  expect((await call("payer", "GET")).json.data[0].status).toBe("lapsed");
  const { json: other } = await propose("merchant");
  await chain.capture(terms, 1n);
  await catchUp();
  await followSettlements(deps);
  await followSettlements(deps);
  const lapsed = (await told()).filter(({ type }) => type === "settlement.lapsed").slice(-2);
  expect(lapsed.map(({ data }) => data.object.id)).toEqual([late.id, other.id]);
  expect((await told()).at(-1)?.data.object.id).toBe(other.id);
});

/** Agrees on a proposal, which this server sends to the chain. */
async function agree() {
  const { made, json } = await propose("payer");
  expect((await accept("merchant", json.id, made)).json.status).toBe("agreed");
  return async () => (await call("payer", "GET")).json.data[0].status;
}

test("a settlement in a block that is not confirmed yet is neither executed nor lapsed", async () => {
  const status = await agree();
  await catchUp();
  const logs = database.db.updateTable("chain_logs").where("payment_id", "=", id);
  await logs.set({ confirmation: "seen" }).execute();
  await followSettlements(deps);
  expect(await status()).toBe("agreed");
  await logs.set({ confirmation: "confirmed" }).execute();
  await followSettlements(deps);
  expect(await status()).toBe("executed");
});

test("a settlement that the chain has in time is executed, however late it is read", async () => {
  const status = await agree();
  // Over by the clock, but not by the last block that was read.
  const deadline = BigInt(Math.floor(Date.now() / 1000) - 60);
  await database.db.updateTable("settlement_proposals").set({ deadline }).execute();
  const cursors = database.db.updateTable("chain_cursors");
  await cursors.set({ block_time: deadline }).execute();
  await followSettlements(deps);
  expect(await status()).toBe("agreed");
  await catchUp();
  await followSettlements(deps);
  expect(await status()).toBe("executed");
});

test("an agreed settlement lapses once the chain was read past its deadline without it", async () => {
  const status = await agree();
  await database.db.updateTable("settlement_proposals").set({ deadline: 1n }).execute();
  await followSettlements(deps);
  expect(await status()).toBe("lapsed");
  expect((await told()).at(-1)?.type).toBe("settlement.lapsed");
});

test("gas for what a shop signs last, or is sent again, is counted apart for each shop", async () => {
  await agree();
  const relay = database.db.selectFrom("relays").select("client").where("payment_id", "=", id);
  expect(await relay.execute()).toEqual([{ client: `settlements of ${merchantId}` }]);
});

test.each<[Partial<Content>, string, string]>([
  [{ held: "24999999" }, "payment_changed", "held"],
  [{ payer_amount: "25000001" }, "amount_too_large", "payer_amount"],
  [{ deadline: 1 }, "signature_expired", "deadline"],
  [{ deadline: 2 ** 39 }, "invalid_request", "deadline"],
])("a proposal of %j is refused", async (changes, code, param) => {
  const { json } = await propose("payer", changes);
  expect([json.code, json.param]).toEqual([code, param]);
});

test("ten open proposals of the shop do not keep the payer from proposing", async () => {
  for (let i = 0; i < 10; i++) {
    const made = content({ deadline: inAnHour() + i });
    expect((await call("merchant", "POST", "", made)).status).toBe(201);
  }
  expect((await propose("merchant")).json.code).toBe("too_many_proposals");
  expect((await propose("payer")).status).toBe(201);
});

test("a signature of somebody else, or of other content, is not kept", async () => {
  const made = content();
  for (const signature of [
    await sign(operatorAccount, made),
    await sign(customerAccount, { ...made, payer_amount: "1" }),
    "0x",
  ]) {
    const { status, json } = await call("payer", "POST", "", { ...made, signature });
    expect([status, json.code]).toEqual([422, "signature_invalid"]);
  }
  expect(await database.db.selectFrom("settlement_proposals").selectAll().execute()).toEqual([]);
});

test("nobody else sees a proposal, and another payment's id does not reach it", async () => {
  const { json } = await propose("payer");
  const stranger = await payerSession(server, operatorAccount);
  const path = `/${id}/settlements`;
  for (const [base, options] of [
    ["/v1/payer/payments", { headers: stranger }],
    ["/v1/payments", { key: (await createOtherMerchant(deps)).key }],
  ] as const) {
    const { json } = await server.call("GET", `${base}${path}`, options);
    expect(json.code).toBe("payment_not_found");
  }
  const other = newTerms({ arbiter: zeroAddress });
  await chain.fund(other);
  await catchUp();
  const elsewhere = paymentId(other, localChain.escrow);
  const wrong = await server.call(
    ...(["POST", `/v1/payments/${elsewhere}/settlements/${json.id}/decline`, { key }] as const),
  );
  expect(wrong.json.code).toBe("settlement_not_found");
});

test("without gas money it stays agreed, with a call that anyone can send, and is sent later", async () => {
  const poor = testDeps(database.db, {
    ...{ rpcUrl: chain.rpcUrl, environment: { RELAY_PRIVATE_KEY: generatePrivateKey() } },
  });
  const at = await startTestServer(poor);
  const { made, json } = await propose("payer");
  const agreed = await accept("merchant", json.id, made, at);
  expect(agreed.json.status).toBe("agreed");
  await at.close();
  const { data, to } = agreed.json.call;
  await chain.client.call({ account: operatorAccount, to, data });
  const before = await balance(terms.payee);
  await followSettlements(deps);
  expect((await balance(terms.payee)) - before).toBe(15_000_000n);
  await catchUp();
  await followSettlements(deps);
  expect((await call("payer", "GET")).json.data[0].status).toBe("executed");
});
