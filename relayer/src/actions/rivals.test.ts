import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { appointOperator } from "@handsel/services/appointOperator";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { relayCall } from "../gasless/relayCall.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import { escrow, localChain } from "../testing/testChain.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";

const relayer = await startTestRelayer({ OPERATOR_PRIVATE_KEY: accounts.operator.privateKey });
const { chain, database, deps, server, key, merchantId, catchUp } = relayer;
beforeAll(() => appointOperator(chain.rpcUrl, escrow));
afterEach(async () => {
  await chain.client.setAutomine(true);
  await chain.mine(1);
});
afterAll(() => relayer.stop());

/** Asks the operator to act on a payment. */
async function ask(verb: string, terms: PaymentTerms) {
  const id = paymentId(terms, localChain.escrow);
  const body = { amount: "10", via: "operator" };
  return server.call("POST", `/v1/payments/${id}/${verb}`, { key, body });
}

test.each(
  ["capture", "void"].flatMap((verb) =>
    (["release", "dispute"] as const).map((kind) => [kind, verb] as const),
  ),
)("no gas is paid for a %s that the operator's %s on its way may make fail", async (kind, verb) => {
  const request = await newSignedRequest(deps, chain, kind, {}, { merchantId });
  await catchUp();
  await chain.client.setAutomine(false);
  expect((await ask(verb, request.terms)).status).toBe(200);
  await expect(relayCall(deps, request)).rejects.toMatchObject({
    ...{ code: "relay_unavailable", message: expect.stringMatching(/moved/) },
  });
  const relays = await database.db
    .selectFrom("relays")
    .select("kind")
    .where("payment_id", "=", paymentId(request.terms, localChain.escrow))
    .execute();
  expect(relays).toEqual([{ kind: verb }]);
});

test("the operator captures what a payer's signature paid, as soon as it was read", async () => {
  const request = await newSignedRequest(deps, chain, "fund", {}, { merchantId });
  // No worker runs: the relay is still recorded as submitted.
  await relayCall(deps, request);
  await catchUp();
  const { status, text } = await ask("capture", request.terms);
  expect(status, text).toBe(200);
  await catchUp();
  // So for what a capture leaves, once that capture was read.
  const again = await ask("capture", request.terms);
  expect(again.status, again.text).toBe(200);
});
