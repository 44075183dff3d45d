import {
  demoDollarAbi,
  escrowAbi,
  fundingPermit2,
  type PaymentTerms,
  paymentId,
  permit2Address,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { type Address, type Hex, parseEther, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPermit2, LATER, signCall } from "../testing/relayRequests.ts";
import { customerAccount, demoDollar, localChain } from "../testing/testChain.ts";
import { newTerms, readEvents, testDeps } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { startTestServer } from "../testing/testServer.ts";
import type { SignedCall } from "./signedCall.ts";

const relayer = await startTestRelayer();
const { chain, database, deps, server, key, catchUp } = relayer;
afterAll(() => relayer.stop());

const stranger = () => privateKeyToAccount(generatePrivateKey());
const idOf = (terms: PaymentTerms) => paymentId(terms, localChain.escrow);

async function open(changes: object = {}) {
  const body = { chain_id: 31337, token: "USDH", amount: "25000000", description: "Mug" };
  const answer = await server.call("POST", "/v1/checkouts", { key, body: { ...body, ...changes } });
  const { id, offer } = answer.json;
  return { id, terms: { ...termsFromJson(offer), payer: customerAccount.address } };
}

/** Payment of a checkout, read by the relayer. */
async function paid(changes: object = {}) {
  const checkout = await open(changes);
  await chain.fund(checkout.terms);
  await catchUp();
  return checkout;
}

/** Payment without a checkout, with terms that allow a dispute. */
async function disputable(changes: Partial<PaymentTerms> = {}): Promise<PaymentTerms> {
  const terms = newTerms({ arbiter: stranger().address, ...changes });
  await chain.fund(terms);
  await catchUp();
  return terms;
}

/** Posts a signed call; the body is the call without its kind. */
function post(id: string, { kind, ...body }: SignedCall, headers: Record<string, string> = {}) {
  return server.call("POST", `/v1/pay/${id}/${kind}`, { body, headers });
}

function postPermit2(id: string, terms: PaymentTerms, signed: SignedCall) {
  const { nonce, signature } = signed.kind === "fund_permit2" ? signed : expect.unreachable();
  const body = { terms: termsToJson(terms), permit2_nonce: nonce, signature };
  return server.call("POST", `/v1/pay/${id}/fund`, { body });
}

function balanceOf(owner: Address, token = demoDollar.address): Promise<bigint> {
  return chain.client.readContract({
    ...{ address: token, abi: demoDollarAbi, functionName: "balanceOf", args: [owner] },
  });
}

/** Posts a settlement that both signed. */
function postSettlement(id: string, signed: SignedCall, changes: object = {}) {
  if (signed.kind !== "settlement") expect.unreachable();
  const { kind: _, signature: payer_signature, ...body } = signed;
  return server.call("POST", `/v1/pay/${id}/settle`, {
    body: { ...body, payer_signature, ...changes },
  });
}

describe("a settlement by both signatures", () => {
  const signSettlement = (terms: PaymentTerms, payerAmount: bigint, held = terms.amount) =>
    signCall(terms, "settlement", { amount: payerAmount, held });

  test("divides the money without anybody's gas, once", async () => {
    const { id, terms } = await paid();
    const [payee, payer] = await Promise.all([balanceOf(terms.payee), balanceOf(terms.payer)]);
    const gas = await gasOf(terms.payer);
    const signed = await signSettlement(terms, 10_000_000n);
    const answer = await postSettlement(id, signed);
    expect([answer.status, answer.json.payment_id]).toEqual([202, idOf(terms)]);
    expect((await balanceOf(terms.payee)) - payee).toBe(15_000_000n);
    expect((await balanceOf(terms.payer)) - payer).toBe(10_000_000n);
    expect(await gasOf(terms.payer)).toBe(gas);
    expect((await postSettlement(idOf(terms), signed)).json).toEqual(answer.json);
  });

  test("ends a dispute too", async () => {
    const terms = await disputable();
    await chain.client.writeContract({
      ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
      ...{ functionName: "dispute", args: [terms, ""] },
    });
    await catchUp();
    const answer = await postSettlement(idOf(terms), await signSettlement(terms, 1n));
    expect(answer.status, answer.text).toBe(202);
  });

  test("needs the signatures of both, of this amount and of what is held", async () => {
    const { id, terms } = await paid();
    const signed = await signSettlement(terms, 10n);
    const other = await signSettlement(terms, 11n);
    if (other.kind !== "settlement") expect.unreachable();
    const { signature: payer_signature, merchant_signature } = other;
    for (const [changes, param] of [
      [{ payer_signature }, "payer_signature"],
      [{ merchant_signature }, "merchant_signature"],
      [{ payer_amount: "12" }, "payer_signature"],
    ] as const) {
      const { status, json } = await postSettlement(id, signed, changes);
      expect([status, json.code, json.param]).toEqual([422, "signature_invalid", param]);
    }
    await chain.capture(terms, 1n);
    expect((await postSettlement(id, signed)).json.code).toBe("payment_changed");
  });
});

describe("a release by signature", () => {
  test("pays the merchant without the payer's gas, once the chain says so", async () => {
    const { id, terms } = await paid();
    const [payee, gas] = await Promise.all([balanceOf(terms.payee), gasOf(terms.payer)]);
    const signed = await signCall(terms, "release", { amount: 10_000_000n });
    const answer = await post(id, signed);
    expect([answer.status, answer.json]).toEqual([
      202,
      {
        relay: {
          id: expect.stringMatching(/^rly_/),
          status: "submitted",
          transaction_hash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
        },
        payment_id: idOf(terms),
      },
    ]);
    expect((await balanceOf(terms.payee)) - payee).toBe(10_000_000n);
    expect(await gasOf(terms.payer)).toBe(gas);
    await catchUp();
    expect((await server.call("GET", `/v1/pay/${id}`)).json).toMatchObject({
      payment: { status: "partially_captured", held: "15000000", captured: "10000000" },
    });
    expect((await post(id, signed)).json).toEqual(answer.json);
    const rest = await signCall(terms, "release", { amount: 15_000_000n, held: 15_000_000n });
    expect((await post(id, rest)).status).toBe(202);
    expect((await balanceOf(terms.payee)) - payee).toBe(25_000_000n);
  });

  test("can be asked for by the payment's id, and by a page of another origin", async () => {
    const { terms } = await paid();
    const signed = await signCall(terms, "release");
    const upper = `0x${idOf(terms).slice(2).toUpperCase()}`;
    const answer = await post(upper, signed, { origin: "https://shop.example" });
    expect([answer.status, answer.json.payment_id]).toEqual([202, idOf(terms)]);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("of the chain's own coin reaches the payee", async () => {
    const { id, terms } = await paid({ token: "ETH", amount: parseEther("1").toString() });
    const before = await gasOf(terms.payee);
    expect((await post(id, await signCall(terms, "release"))).status).toBe(202);
    expect((await gasOf(terms.payee)) - before).toBe(parseEther("1"));
  });

  test("of a contract account counts if the account says so (ERC-1271), else not", async () => {
    const ask = async (answer: Hex) => {
      const payer = stranger().address;
      // Code that answers every call with one word.
      const bytecode: Hex = `0x63${answer.slice(2)}60e01b60005260206000f3`;
      await chain.client.setCode({ address: payer, bytecode });
      const terms = await disputable({ payer });
      return post(idOf(terms), await signCall(terms, "release", {}, stranger()));
    };
    expect((await ask("0x1626ba7e")).status).toBe(202);
    expect((await ask("0xffffffff")).json.code).toBe("signature_invalid");
  });

  test.each<[string, (signed: SignedCall) => object]>([
    ["another amount", () => ({ amount: "2" })],
    ["another sum that is held", () => ({ held: "24000000" })],
    ["another deadline", () => ({ deadline: LATER - 1 })],
    ["a signature of nobody", () => ({ signature: `0x${"00".repeat(65)}` })],
    ["half a signature", ({ signature }) => ({ signature: signature.slice(0, 66) })],
  ])("with %s than was signed is refused", async (_what, change) => {
    const { id, terms } = await paid();
    const signed = await signCall(terms, "release");
    const answer = await post(id, { ...signed, ...change(signed) } as SignedCall);
    expect([answer.status, answer.json.code]).toEqual([422, "signature_invalid"]);
  });

  test("by another wallet, or of another payment, is refused", async () => {
    const [{ id, terms }, other] = [await paid(), await paid()];
    const theirs = await signCall(terms, "release", {}, stranger());
    expect((await post(id, theirs)).json.code).toBe("signature_invalid");
    const elsewhere = await signCall(other.terms, "release");
    expect((await post(id, elsewhere)).json.code).toBe("signature_invalid");
  });

  test("that came too late for what is held says what became of the money", async () => {
    const { id, terms } = await paid();
    const signed = await signCall(terms, "release");
    await chain.capture(terms, 1n);
    const answer = await post(id, signed);
    expect([answer.status, answer.json.code]).toEqual([409, "payment_changed"]);
    expect(answer.json.detail).toMatch(/sign again\. This request moved nothing\.$/);
  });

  test("that counts for less than a minute more is not begun", async () => {
    const { id, terms } = await paid();
    const deadline = Math.floor(Date.now() / 1000) + 30;
    const answer = await post(id, await signCall(terms, "release", { deadline }));
    expect([answer.status, answer.json.code]).toEqual([422, "signature_expired"]);
  });

  test("of a checkout that is not paid finds no payment", async () => {
    const { id, terms } = await open();
    const answer = await post(id, await signCall(terms, "release"));
    expect([answer.status, answer.json.code]).toEqual([404, "payment_not_found"]);
  });

  test("of a payment to nobody's merchant here finds none either", async () => {
    const merchant = stranger().address;
    const terms = await disputable({ merchant, payee: merchant });
    const answer = await post(idOf(terms), await signCall(terms, "release"));
    expect(answer.json.code).toBe("payment_not_found");
  });

  test("in a coin that is not listed finds none, so that no foreign code burns the gas", async () => {
    const token = stranger().address;
    const bytecode = await chain.client.getCode({ address: demoDollar.address });
    await chain.client.setCode({ address: token, bytecode: bytecode ?? expect.unreachable() });
    const contract = { account: customerAccount, address: token, abi: demoDollarAbi } as const;
    const mint = { functionName: "mint", args: [customerAccount.address, 10n ** 9n] } as const;
    await chain.client.writeContract({ ...contract, ...mint });
    const approve = {
      functionName: "approve",
      args: [localChain.escrow.address, 10n ** 9n],
    } as const;
    await chain.client.writeContract({ ...contract, ...approve });
    const terms = await disputable({ token });
    const answer = await post(idOf(terms), await signCall(terms, "release"));
    expect(answer.json.code).toBe("payment_not_found");
  });
});

describe("a dispute by signature", () => {
  test("holds the money for the arbiter; the evidence is published", async () => {
    const terms = await disputable();
    const answer = await post(idOf(terms), await signCall(terms, "dispute"));
    expect(answer.status).toBe(202);
    await catchUp();
    const { json } = await server.call("GET", `/v1/payments/${idOf(terms)}`, { key });
    expect(json).toMatchObject({ status: "disputed", held: "25000000" });
    const told = (await readEvents(deps.db)).filter(({ data }) => data.object.id === idOf(terms));
    const types = told.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["payment.disputed", "payment.evidence_added"]));
  });

  test("with other evidence than was signed is refused", async () => {
    const terms = await disputable();
    const signed = { ...(await signCall(terms, "dispute")), evidence: "ipfs://other" };
    expect((await post(idOf(terms), signed as SignedCall)).json.code).toBe("signature_invalid");
  });

  test.each(["two words", "\u0000", "\ud800", "x".repeat(501)])(
    "with %j for evidence is refused before anything is asked",
    async (evidence) => {
      const signed = await signCall(newTerms(), "dispute");
      const answer = await post(`cs_${"0".repeat(32)}`, { ...signed, evidence } as SignedCall);
      expect([answer.status, answer.json.param]).toEqual([400, "evidence"]);
    },
  );

  test("of a disputed payment says that the payment has moved on", async () => {
    const terms = await disputable();
    await post(idOf(terms), await signCall(terms, "dispute"));
    const again = await signCall(terms, "dispute", { evidence: "" });
    const answer = await post(idOf(terms), again);
    expect([answer.status, answer.json.code]).toEqual([409, "payment_changed"]);
  });
});

describe("a payment through Permit2", () => {
  beforeAll(() => installPermit2(chain));

  test("needs no gas, and makes the checkout paid once the chain says so", async () => {
    const { id, terms } = await open();
    const gas = await gasOf(terms.payer);
    const signed = await signCall(terms, "fund_permit2");
    const answer = await postPermit2(id, terms, signed);
    expect([answer.status, answer.json.payment_id]).toEqual([202, idOf(terms)]);
    expect(await gasOf(terms.payer)).toBe(gas);
    await catchUp();
    expect((await server.call("GET", `/v1/pay/${id}`)).json.status).toBe("paid");
    expect((await postPermit2(id, terms, signed)).json).toEqual(answer.json);
  });

  test("is the same payment as one by authorization: whichever comes second gets the first", async () => {
    const { id, terms } = await open();
    const first = await postPermit2(id, terms, await signCall(terms, "fund_permit2"));
    const { kind: _, ...body } = await signCall(terms, "fund");
    const second = await server.call("POST", `/v1/pay/${id}/fund`, {
      body: { terms: termsToJson(terms), ...body },
    });
    expect(second.json).toEqual(first.json);
  });

  test("with another number, or other terms, than was signed is refused", async () => {
    const [{ id, terms }, other] = [await open(), await open()];
    const signed = await signCall(terms, "fund_permit2");
    const answer = await postPermit2(id, terms, { ...signed, nonce: "7" } as SignedCall);
    expect(answer.json.code).toBe("signature_invalid");
    expect((await postPermit2(other.id, terms, signed)).json.code).toBe("terms_mismatch");
    const elsewhere = await postPermit2(other.id, other.terms, signed);
    expect(elsewhere.json.code).toBe("signature_invalid");
  });

  test("with a number that was used before says so", async () => {
    const [first, second] = [await open(), await open()];
    await postPermit2(first.id, first.terms, await signCall(first.terms, "fund_permit2"));
    const salt = first.terms.salt;
    const nonce = `${salt}`;
    const signature = await customerAccount.signTypedData(
      fundingPermit2(second.terms, localChain.escrow, salt),
    );
    const signed: SignedCall = { kind: "fund_permit2", nonce, signature };
    const answer = await postPermit2(second.id, second.terms, signed);
    expect([answer.status, answer.json.code]).toEqual([409, "authorization_used"]);
  });

  test("by a wallet that has not approved Permit2 says what to do, and that nothing moved", async () => {
    const { id, terms: offer } = await open();
    const payer = stranger();
    const terms = { ...offer, payer: payer.address };
    const answer = await postPermit2(id, terms, await signCall(terms, "fund_permit2", {}, payer));
    expect([answer.status, answer.json.code]).toEqual([422, "relay_rejected"]);
    expect(answer.json.detail).toMatch(/Approve it there once.*This request moved nothing\.$/);
    expect(await balanceOf(permit2Address)).toBe(0n);
  });

  test("of the chain's own coin is impossible", async () => {
    const { id, terms } = await open({ token: "ETH", amount: "1" });
    expect(terms.token).toBe(zeroAddress);
    const answer = await postPermit2(id, terms, await signCall(terms, "fund_permit2"));
    expect([answer.status, answer.json.code]).toEqual([422, "token_not_gasless"]);
  });
});

test("a signature that a silent chain cannot judge is not called wrong", async () => {
  const { id, terms } = await paid();
  const other = await startTestServer(testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }));
  const { kind: _, ...body } = await signCall(terms, "release", {}, stranger());
  const answer = await other.call("POST", `/v1/pay/${id}/release`, { body });
  expect([answer.status, answer.json.code]).toEqual([503, "relay_unavailable"]);
  await other.close();
});

function gasOf(address: Address): Promise<bigint> {
  return chain.client.getBalance({ address });
}
