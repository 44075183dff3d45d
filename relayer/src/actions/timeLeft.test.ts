import { demoDollarAbi, type PaymentTerms, paymentId, settlementMessage } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { appointOperator } from "@handsel/services/appointOperator";
import { maxUint256 } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import {
  dropsTransactions,
  type ProviderProxy,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  localChain,
  merchantAccount,
  operatorAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, setChainTime, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";
import { operatorWallet } from "../transactions/hotWallets.ts";
import { overseeWallet } from "../transactions/overseeWallet.ts";

let chain: TestChain;
let database: TestDatabase;
let proxy: ProviderProxy;
let deps: Deps;
let server: TestServer;
let key: string;
let catchUp: () => Promise<void>;

beforeAll(async () => {
  chain = await startTestChain();
  await appointOperator(chain.rpcUrl, escrow);
  const token = { account: operatorAccount, address: demoDollar.address, abi: demoDollarAbi };
  await chain.client.writeContract({
    ...{ ...token, functionName: "mint", args: [operatorAccount.address, 1_000n] },
  });
  await chain.client.writeContract({
    ...{ ...token, functionName: "approve", args: [escrow, maxUint256] },
  });
});
beforeEach(async () => {
  [database, proxy] = await Promise.all([createTestDatabase(), startProviderProxy(chain.rpcUrl)]);
  const rpcUrl = proxy.url;
  const { key: apiKey, id } = await createTestMerchant(testDeps(database.db, { rpcUrl }));
  key = apiKey;
  const environment = {
    OPERATOR_PRIVATE_KEY: accounts.operator.privateKey,
    ADMINISTRATOR_MERCHANT_ID: id,
  };
  deps = testDeps(database.db, { rpcUrl, environment });
  server = await startTestServer(deps);
  ({ catchUp } = testFollower(deps));
});
afterEach(async () => {
  await server.close();
  await proxy.close();
  await database.remove();
});
afterAll(() => chain.stop());

const idOf = (terms: PaymentTerms) => paymentId(terms, localChain.escrow);

/** Calls that the chain takes until a time, each with its request. */
const verbs: readonly [string, (terms: PaymentTerms, end: number) => Promise<[string, object]>][] =
  [
    ["capture", async (terms) => [`${idOf(terms)}/capture`, { amount: "10" }]],
    [
      "capture of a batch",
      async (terms) => ["capture", { payments: [{ payment_id: idOf(terms), amount: "10" }] }],
    ],
    [
      "refund",
      async (terms) => {
        await chain.capture(terms, 100n);
        await catchUp();
        return [`${idOf(terms)}/refund`, { amount: "10" }];
      },
    ],
    [
      "settlement",
      async (terms, end) => {
        const content = { payerAmount: 10n, held: terms.amount, deadline: BigInt(end - 1) };
        const message = settlementMessage(terms, localChain.escrow, content);
        return [
          `${idOf(terms)}/settle`,
          {
            ...{ payer_amount: "10", deadline: end - 1 },
            payer_signature: await customerAccount.signTypedData(message),
            merchant_signature: await merchantAccount.signTypedData(message),
          },
        ];
      },
    ],
  ];

/** Makes a payment that the call may be made about until some time, and the request. */
async function request(make: (typeof verbs)[number][1]) {
  const terms = newTerms({ capturePeriod: 1_000, refundPeriod: 1_000 });
  const hash = await chain.fund(terms);
  const { blockNumber } = await chain.client.getTransactionReceipt({ hash });
  const { timestamp } = await chain.client.getBlock({ blockNumber });
  await catchUp();
  const end = Number(timestamp) + 1_000;
  const [path, body] = await make(terms, end);
  const ask = () =>
    server.call("POST", `/v1/payments/${path}`, { key, body: { ...body, via: "operator" } });
  return { end, ask };
}

const transactions = () =>
  database.db.selectFrom("relay_transactions").selectAll().orderBy("created_at").execute();

test.each(verbs)(
  "a %s is refused in a sentence when its time is nearly over",
  async (_verb, make) => {
    const { end, ask } = await request(make);
    for (const left of [2, 0, -100]) {
      await setChainTime(deps, end - left);
      expect((await ask()).json).toMatchObject({
        code: left > 0 ? "relay_unavailable" : "relay_rejected",
        detail: expect.stringMatching(/nothing was sent/i),
      });
    }
    expect(await transactions()).toEqual([]);
    await setChainTime(deps, end - 61);
    expect((await ask()).json.relay).not.toBeNull();
  },
);

test.each(verbs)("a %s that was not mined in time is cancelled", async (_verb, make) => {
  const { end, ask } = await request(make);
  proxy.misbehave = dropsTransactions;
  expect((await ask()).status).toBe(200);
  await chain.mine(6);
  await setChainTime(deps, end);
  proxy.misbehave = null;
  const [client] = deps.chains.values();
  const wallet = client && operatorWallet(deps, client);
  if (!wallet) expect.unreachable();
  for (let round = 0; round < 3; round += 1) await overseeWallet(deps, wallet);
  expect(await transactions()).toMatchObject([
    { status: "replaced" },
    { status: "mined", relay_id: null },
  ]);
  expect(await database.db.selectFrom("relays").select("status").execute()).toEqual([
    { status: "failed" },
  ]);
});
