import {
  demoDollarAbi,
  escrowAbi,
  fundingAuthorization,
  type PaymentTerms,
  paymentId,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { sql } from "kysely";
import { parseEther, parseGwei } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { customerAccount, demoDollar, localChain } from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createTestMerchant } from "../testing/testServer.ts";

const relayer = await startTestRelayer();
const { chain, deps, server, catchUp } = relayer;
let key: string;

beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters cascade`.execute(deps.db);
  ({ key } = await createTestMerchant(deps));
});
afterAll(() => relayer.stop());

/** New checkout with its offer accepted and signed by a customer. */
async function accept(changes: Partial<PaymentTerms> = {}) {
  const body = { chain_id: 31337, token: "USDH", amount: "25000000", description: "Enamel mug" };
  const checkout = (await server.call("POST", "/v1/checkouts", { key, body })).json;
  const offer = termsFromJson(checkout.offer);
  return { path: `/v1/pay/${checkout.id}`, ...(await sign(offer, changes)) };
}

async function sign(offer: PaymentTerms, changes: Partial<PaymentTerms> = {}) {
  const terms = { ...offer, payer: customerAccount.address, ...changes };
  const token = demoDollar.authorization ?? expect.unreachable();
  const signature = await customerAccount.signTypedData(
    fundingAuthorization(terms, localChain.escrow, token),
  );
  return { terms, body: { terms: termsToJson(terms), signature } };
}

test("a signed acceptance is relayed; the chain alone makes the checkout paid", async () => {
  const { path, terms, body } = await accept();
  const first = await server.call("POST", `${path}/fund`, { body });
  expect(first.status).toBe(202);
  expect(first.json).toEqual({
    relay: {
      id: expect.stringMatching(/^rly_/),
      status: "submitted",
      transaction_hash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
    },
    payment_id: paymentId(terms, localChain.escrow),
  });
  expect((await server.call("GET", path)).json).toMatchObject({ status: "open" });
  await catchUp();
  expect((await server.call("GET", path)).json).toMatchObject({
    status: "paid",
    payment_id: first.json.payment_id,
  });
  const again = await server.call("POST", `${path}/fund`, { body });
  expect(again.json).toEqual(first.json);
});

test.each(["ended by the merchant", "paid by somebody else"])(
  "a request that is on its way gets the same answer after its checkout was %s",
  async (what) => {
    const { path, terms, body } = await accept();
    const other = privateKeyToAccount(generatePrivateKey());
    await chain.client.setBalance({ address: other.address, value: parseEther("10") });
    await chain.fundAs(other, newTerms({ amount: terms.amount }));
    await chain.client.writeContract({
      ...{ account: customerAccount, address: demoDollar.address, abi: demoDollarAbi },
      ...{ functionName: "mint", args: [other.address, terms.amount] },
    });
    await chain.client.setAutomine(false);
    const first = await server.call("POST", `${path}/fund`, { body });
    expect(first.status).toBe(202);
    if (what === "ended by the merchant") {
      const id = path.slice("/v1/pay/".length);
      const ended = await server.call("POST", `/v1/checkouts/${id}/expire`, { key });
      expect(ended.json).toMatchObject({ status: "expired" });
    } else {
      await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("300") });
      await chain.client.writeContract({
        ...{ account: other, address: localChain.escrow.address, abi: escrowAbi },
        ...{ functionName: "fund", args: [{ ...terms, payer: other.address }], gas: 400_000n },
        ...{ maxFeePerGas: parseGwei("2000"), maxPriorityFeePerGas: parseGwei("5") },
      });
      await chain.mine(1);
      await catchUp();
      expect((await server.call("GET", path)).json).toMatchObject({ status: "paid" });
    }
    const again = await server.call("POST", `${path}/fund`, { body });
    expect([again.status, again.json]).toEqual([202, first.json]);
    await chain.client.setAutomine(true);
    await chain.mine(1);
  },
);

describe("it is refused", () => {
  test("when a term is not the offer's, though its signature is right", async () => {
    const { path, body } = await accept({ amount: 1n });
    const answer = await server.call("POST", `${path}/fund`, { body });
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({ code: "terms_mismatch", param: "terms" });
  });

  test("when the signature is over other terms", async () => {
    const { path, body } = await accept();
    const other = await accept();
    const mixed = { ...body, signature: other.body.signature };
    const answer = await server.call("POST", `${path}/fund`, { body: mixed });
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({ code: "signature_invalid" });
  });

  test("when it belongs to another checkout", async () => {
    const { body } = await accept();
    const { path } = await accept();
    const answer = await server.call("POST", `${path}/fund`, { body });
    expect(answer.json).toMatchObject({ code: "terms_mismatch" });
  });

  test("when the contract would refuse it, with the contract's reason", async () => {
    const poor = privateKeyToAccount(generatePrivateKey());
    const { path, terms } = await accept({ payer: poor.address });
    const token = demoDollar.authorization ?? expect.unreachable();
    const signature = await poor.signTypedData(
      fundingAuthorization(terms, localChain.escrow, token),
    );
    const body = { terms: termsToJson(terms), signature };
    const answer = await server.call("POST", `${path}/fund`, { body });
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({
      code: "relay_rejected",
      detail: expect.stringContaining("not enough of the token"),
    });
  });

  test("when the customer submitted it before", async () => {
    const { path, terms, body } = await accept();
    await chain.client.writeContract({
      ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
      functionName: "fundWithAuthorization",
      args: [terms, body.signature],
    });
    const answer = await server.call("POST", `${path}/fund`, { body });
    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({ code: "authorization_used" });
  });
});
