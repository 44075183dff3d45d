import { escrowAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { parseEther } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { relayCall } from "../gasless/relayCall.ts";
import type { Deps } from "../platform/part.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import {
  escrow,
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";

const operatorKey = generatePrivateKey();
const operator = privateKeyToAccount(operatorKey);

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;
let merchantId: string;
let catchUp: () => Promise<void>;

beforeAll(async () => {
  chain = await startTestChain();
  await chain.client.setBalance({ address: operator.address, value: parseEther("10") });
  await chain.client.writeContract({
    ...{ account: merchantAccount, address: escrow, abi: escrowAbi, functionName: "setOperator" },
    args: [operator.address, true],
  });
});
beforeEach(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, {
    ...{ rpcUrl: chain.rpcUrl, environment: { OPERATOR_PRIVATE_KEY: operatorKey } },
  });
  server = await startTestServer(deps);
  ({ key, id: merchantId } = await createTestMerchant(deps));
  ({ catchUp } = testFollower(deps));
});
afterEach(async () => {
  await chain.client.setAutomine(true);
  await chain.mine(1);
  await server.close();
  await database.remove();
});
afterAll(() => chain.stop());

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
  expect(await database.db.selectFrom("relay_transactions").selectAll().execute()).toHaveLength(1);
});
