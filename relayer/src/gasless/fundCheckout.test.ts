import {
  demoDollarAbi,
  escrowAbi,
  fundingAuthorization,
  type PaymentTerms,
  type PaymentTermsJson,
  paymentId,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { type Hex, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, describe, expect, test, vi } from "vitest";
import { customerAccount, demoDollar, localChain } from "../testing/testChain.ts";
import { testDeps } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { startTestServer } from "../testing/testServer.ts";

const relayer = await startTestRelayer();
const { chain, database, server, key, catchUp } = relayer;
afterAll(() => relayer.stop());

async function open(changes: Record<string, unknown> = {}) {
  const body = {
    ...{ chain_id: 31337, token: "USDH", amount: "25000000", description: "A lamp" },
    ...changes,
  };
  const { json } = await server.call("POST", "/v1/checkouts", { key, body });
  const terms = { ...termsFromJson(json.offer), payer: customerAccount.address };
  return { id: json.id as string, terms };
}

function sign(terms: PaymentTerms, account = customerAccount): Promise<Hex> {
  if (!demoDollar.authorization) throw new Error("USDH takes no authorizations");
  return account.signTypedData(
    fundingAuthorization(terms, localChain.escrow, demoDollar.authorization),
  );
}

function fund(id: string, terms: PaymentTerms | PaymentTermsJson, signature: Hex) {
  const json = typeof terms.amount === "bigint" ? termsToJson(terms as PaymentTerms) : terms;
  return server.call("POST", `/v1/pay/${id}/fund`, { body: { terms: json, signature } });
}

describe("paying by signature", () => {
  test("needs no gas, and makes the checkout paid once the chain says so", async () => {
    const { id, terms } = await open();
    const signature = await sign(terms);
    const answer = await fund(id, terms, signature);
    expect(answer.status).toBe(202);
    expect(answer.json).toMatchObject({
      payment_id: paymentId(terms, localChain.escrow),
      relay: { status: "submitted", transaction_hash: expect.stringMatching(/^0x[0-9a-f]{64}$/) },
    });
    expect((await server.call("GET", `/v1/pay/${id}`)).json.status).toBe("open");
    await catchUp();
    expect((await server.call("GET", `/v1/pay/${id}`)).json).toMatchObject({
      status: "paid",
      payment: { transaction_hash: answer.json.relay.transaction_hash },
    });
    const again = await fund(id, terms, signature);
    expect([again.status, again.json.relay.id, again.json.payment_id]).toEqual([
      202,
      answer.json.relay.id,
      answer.json.payment_id,
    ]);
  });

  test("at the same moment twice is one payment", async () => {
    const { id, terms } = await open();
    const signature = await sign(terms);
    const answers = await Promise.all([1, 2, 3].map(() => fund(id, terms, signature)));
    for (const { json } of answers) expect(json.relay.id).toBe(answers[0]?.json.relay.id);
  });

  test("can be asked for by a page of another origin", async () => {
    const { id, terms } = await open();
    const answer = await server.call("POST", `/v1/pay/${id}/fund`, {
      body: { terms: termsToJson(terms), signature: await sign(terms) },
      headers: { origin: "https://shop.example" },
    });
    expect(answer.status).toBe(202);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("a payment by signature is refused", () => {
  async function expectRefused(
    answer: Promise<{ status: number; json: { code: string; detail: string } }>,
    status: number,
    code: string,
  ) {
    const { status: actual, json } = await answer;
    expect([actual, json.code]).toEqual([status, code]);
    expect(json.detail).toMatch(/\.$/);
  }

  test("for a checkout that is unknown", async () => {
    const { terms } = await open();
    const signature = await sign(terms);
    await expectRefused(fund(`cs_${"0".repeat(32)}`, terms, signature), 404, "checkout_not_found");
  });

  test.each<[string, Partial<PaymentTerms>]>([
    ["amount", { amount: 1n }],
    ["payee", { payee: accounts.customer.address }],
    ["merchant", { merchant: accounts.customer.address }],
    ["commission", { feeBps: 1 }],
    ["commission's recipient", { feeRecipient: accounts.customer.address }],
    ["deadline", { fundBy: 2_000_000_000 }],
    ["inspection period", { inspectionPeriod: 1 }],
    ["capture period", { capturePeriod: 1 }],
    ["refund period", { refundPeriod: 1 }],
    ["arbiter", { arbiter: accounts.customer.address }],
    ["token", { token: accounts.customer.address }],
    ["salt", { salt: 1n }],
    ["payer", { payer: zeroAddress }],
    ["order", { orderReference: `0x${"11".repeat(32)}` }],
    ["splits", { splits: `0x${"11".repeat(32)}` }],
    ["way of capture", { instant: true }],
  ])("with another %s than offered, although it is signed", async (_what, changes) => {
    const { id, terms } = await open();
    const tampered = { ...terms, ...changes };
    await expectRefused(fund(id, tampered, await sign(tampered)), 422, "terms_mismatch");
  });

  test("with another checkout's terms", async () => {
    const { id } = await open();
    const { terms } = await open();
    await expectRefused(fund(id, terms, await sign(terms)), 422, "terms_mismatch");
  });

  test("with malformed terms", async () => {
    const { id, terms } = await open();
    const signature = await sign(terms);
    const json = termsToJson(terms);
    const odd: [string, Record<string, unknown>][] = [
      ["terms.payer", { payer: "0x12" }],
      ["terms.amount", { amount: "-5" }],
      ["terms.amount", { amount: 25 }],
      ["terms.salt", { salt: "9".repeat(78) }],
      ["terms.fundBy", { fundBy: 1.5 }],
      ["terms.note", { note: "hello" }],
      ["terms.splits", { splits: undefined }],
    ];
    for (const [param, changes] of odd) {
      const body = { terms: { ...json, ...changes }, signature };
      const answer = await server.call("POST", `/v1/pay/${id}/fund`, { body });
      expect([answer.status, answer.json.code, answer.json.param]).toEqual([
        400,
        "invalid_request",
        param,
      ]);
    }
  });

  test("with a signature that is not the payer's, or none at all", async () => {
    const { id, terms } = await open();
    const stranger = privateKeyToAccount(generatePrivateKey());
    await expectRefused(fund(id, terms, await sign(terms, stranger)), 422, "signature_invalid");
    const other = await sign({ ...terms, salt: terms.salt + 1n });
    await expectRefused(fund(id, terms, other), 422, "signature_invalid");
    for (const odd of ["0x", "0x00", "hello", `0x${"00".repeat(65)}`, `0x${"ff".repeat(4096)}`]) {
      await expectRefused(fund(id, terms, odd as Hex), 422, "signature_invalid");
    }
  });

  test("after the signature was used by somebody else", async () => {
    const { id, terms } = await open();
    const signature = await sign(terms);
    await chain.client.writeContract({
      ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
      functionName: "fundWithAuthorization",
      args: [terms, signature],
    });
    await expectRefused(fund(id, terms, signature), 409, "authorization_used");
  });

  test("once another payer has paid", async () => {
    const { id, terms } = await open();
    await chain.fund(terms);
    await catchUp();
    const other = privateKeyToAccount(generatePrivateKey());
    const theirs = { ...terms, payer: other.address };
    await expectRefused(fund(id, theirs, await sign(theirs, other)), 409, "checkout_paid");
  });

  test("once the time to pay is over", async () => {
    const { id, terms } = await open({ expires_in: 1 });
    const signature = await sign(terms);
    await vi.waitFor(() => expectRefused(fund(id, terms, signature), 409, "checkout_expired"), {
      timeout: 60_000,
      interval: 200,
    });
  });

  test("in a coin that knows no signatures", async () => {
    const { id, terms } = await open({ token: "ETH", amount: "1" });
    await expectRefused(fund(id, terms, await sign(terms)), 422, "token_not_gasless");
  });

  test("when the payer has too little, in the contract's own words", async () => {
    const { id, terms } = await open();
    const poor = privateKeyToAccount(generatePrivateKey());
    const theirs = { ...terms, payer: poor.address };
    const answer = await fund(id, theirs, await sign(theirs, poor));
    expect([answer.status, answer.json.code]).toEqual([422, "relay_rejected"]);
    expect(answer.json.detail).toContain("not enough of the token");
  });

  test("while the chain cannot be reached", async () => {
    const { id, terms } = await open();
    const cutOff = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
    const other = await startTestServer(cutOff);
    const body = { terms: termsToJson(terms), signature: await sign(terms) };
    await expectRefused(
      other.call("POST", `/v1/pay/${id}/fund`, { body }),
      503,
      "relay_unavailable",
    );
    await other.close();
  });
});

test("the customer's tokens moved exactly once for each payment", async () => {
  const balance = await chain.client.readContract({
    ...{ address: demoDollar.address, abi: demoDollarAbi, functionName: "balanceOf" },
    args: [localChain.escrow.address],
  });
  await catchUp();
  const rows = await database.db.selectFrom("payments").select("held").execute();
  expect(rows.reduce((sum, { held }) => sum + held, 0n)).toBe(balance);
});
