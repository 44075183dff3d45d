import { escrowAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { appointOperator } from "@handsel/services/appointOperator";
import { parseEther } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import {
  dropsTransactions,
  fails,
  hides,
  lagsBy,
  type Misbehaviour,
  type ProviderProxy,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import {
  escrow,
  localChain,
  merchantAccount,
  operatorAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readEvents, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";
import { operatorWallet } from "../transactions/hotWallets.ts";
import { overseeWallet } from "../transactions/overseeWallet.ts";

let chain: TestChain;
let database: TestDatabase;
let proxies: ProviderProxy[];
let deps: Deps;
let server: TestServer;
let key: string;
let catchUp: () => Promise<void>;

beforeAll(async () => {
  chain = await startTestChain();
  await appointOperator(chain.rpcUrl, escrow);
});
beforeEach(async () => {
  database = await createTestDatabase();
  await chain.client.setAutomine(true);
});
afterEach(async () => {
  await server.close();
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await database.remove();
});
afterAll(() => chain.stop());

/** Starts a relayer, without its workers, that reads the chain through some providers. */
async function start(count: number, options: { confirmations?: number } = {}): Promise<void> {
  proxies = await Promise.all(
    Array.from({ length: count }, () => startProviderProxy(chain.rpcUrl)),
  );
  deps = testDeps(database.db, {
    ...{ rpcUrl: proxies.map(({ url }) => url), ...options },
    environment: { OPERATOR_PRIVATE_KEY: accounts.operator.privateKey },
  });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
  ({ catchUp } = testFollower(deps));
}

const proxy = (index: number) => proxies[index] ?? expect.unreachable();
const idOf = (terms: PaymentTerms) => paymentId(terms, localChain.escrow);

async function paid(): Promise<PaymentTerms> {
  const terms = newTerms({ amount: 100n });
  await chain.fund(terms);
  await chain.mine(3);
  await catchUp();
  return terms;
}

/** Asks the operator to capture ten of a payment. @returns "sent", or the code of the refusal */
async function capture(terms: PaymentTerms): Promise<string> {
  const path = `/v1/payments/${idOf(terms)}/capture`;
  const body = { amount: "10", via: "operator" };
  const { status, json } = await server.call("POST", path, { key, body });
  return status === 200 ? "sent" : json.code;
}

/** Compares the operator's transactions with the chain, some times, whatever fails. */
async function oversee(rounds = 1): Promise<void> {
  const [client] = deps.chains.values();
  const wallet = client && operatorWallet(deps, client);
  if (!wallet) expect.unreachable();
  for (let round = 0; round < rounds; round += 1) {
    await overseeWallet(deps, wallet).catch(() => {});
  }
}

async function heldOf(terms: PaymentTerms): Promise<bigint> {
  const { held } = await chain.client.readContract({
    ...{ address: escrow, abi: escrowAbi, functionName: "paymentState", args: [idOf(terms)] },
  });
  return held;
}

async function relays() {
  const rows = await database.db.selectFrom("relays").selectAll().orderBy("created_at").execute();
  return rows.map(({ status, failure }) => ({ status, failure }));
}

const told = async () =>
  (await readEvents(database.db)).map(({ type }) => type).filter((type) => /^relay/.test(type));

/** Has the merchant's wallet void so much, in front of what waits, that a capture fails. */
const voidBefore = (terms: PaymentTerms) =>
  chain.client.writeContract({
    ...{ account: merchantAccount, address: escrow, abi: escrowAbi, functionName: "void" },
    args: [terms, 95n],
    ...{ gas: 400_000n, maxPriorityFeePerGas: parseEther("0.0000001") },
  });

/** Has the operator's key used elsewhere. */
const useNonce = () =>
  chain.client.sendTransaction({
    account: operatorAccount,
    to: operatorAccount.address,
    value: 0n,
  });

describe("that nothing has moved is not said", () => {
  test.each<[string, readonly (Misbehaviour | null)[], number?]>([
    [
      "because one provider fails to answer and the next lags",
      [fails("eth_getTransactionReceipt", 503), lagsBy(5n)],
    ],
    ["because one provider has no receipts", [hides("eth_getTransactionReceipt"), null]],
    [
      "because one provider keeps no receipts of a block so old",
      [hides("eth_getTransactionReceipt"), null],
      110,
    ],
    [
      "because no provider has receipts yet",
      [hides("eth_getTransactionReceipt"), hides("eth_getTransactionReceipt")],
    ],
    ["because the only provider has no receipts yet", [hides("eth_getTransactionReceipt")]],
  ])("%s", async (_what, misbehaviours, blocks = 4) => {
    await start(misbehaviours.length);
    const terms = await paid();
    expect(await capture(terms)).toBe("sent");
    expect(await heldOf(terms)).toBe(90n);
    // One by one: the local chain keeps no state of blocks that it mines together.
    for (let block = 0; block < blocks; block += 1) await chain.mine(1);
    for (const [index, misbehave] of misbehaviours.entries()) proxy(index).misbehave = misbehave;
    await oversee(5);
    for (const each of proxies) each.misbehave = null;
    expect(await told()).toEqual([]);
    expect((await relays()).map(({ failure }) => failure)).toEqual([null]);
    await eventually(async () => {
      await oversee();
      expect(await relays()).toEqual([{ status: "mined", failure: null }]);
    });
    expect(await told()).toEqual([]);
  });

  test("of a payment that somebody changed meanwhile", async () => {
    await start(1);
    proxy(0).misbehave = dropsTransactions;
    const terms = await paid();
    expect(await capture(terms)).toBe("sent");
    await useNonce();
    await chain.capture(terms, 10n);
    proxy(0).misbehave = null;
    await chain.mine(4);
    await oversee(2);
    expect(await relays()).toEqual([
      { status: "failed", failure: expect.stringContaining("the payment has changed since") },
    ]);
    expect(await told()).toEqual(["relay.failed"]);
  });

  test("before a reorg can no longer take it back", async () => {
    await start(1, { confirmations: 3 });
    const terms = await paid();
    await chain.client.setAutomine(false);
    expect(await capture(terms)).toBe("sent");
    const clean = await chain.client.snapshot();
    // The merchant's own call comes first, for a higher fee.
    await chain.client.writeContract({
      ...{ account: merchantAccount, address: escrow, abi: escrowAbi, functionName: "void" },
      args: [terms, 95n],
      ...{ gas: 400_000n, maxPriorityFeePerGas: parseEther("0.0000001") },
    });
    await chain.mine(1);
    await oversee(2);
    expect(await told()).toEqual([]);
    await chain.client.revert({ id: clean });
    await chain.mine(1);
    await oversee(2);
    expect(await relays()).toEqual([{ status: "mined", failure: null }]);
    expect(await heldOf(terms)).toBe(90n);
    expect(await told()).toEqual([]);
  });
});

test("what was told as failed is not sent after a deep reorg, when another one may have been asked for", async () => {
  await start(1);
  const terms = await paid();
  const clean = await chain.client.snapshot();
  await chain.client.setAutomine(false);
  expect(await capture(terms)).toBe("sent");
  await voidBefore(terms);
  await chain.mine(1);
  await oversee();
  expect(await told()).toEqual(["relay.failed"]);
  await chain.client.revert({ id: clean });
  await chain.mine(2);
  await catchUp();
  await chain.client.setAutomine(true);
  expect(await capture(terms)).toBe("sent");
  for (let round = 0; round < 4; round += 1) {
    await oversee();
    await chain.mine(1);
  }
  expect(await heldOf(terms)).toBe(90n);
  expect((await relays()).map(({ status }) => status)).toEqual(["failed", "mined"]);
  expect(await told()).toEqual(["relay.failed"]);
});

test("a failure is told once its block is confirmed", async () => {
  await start(1, { confirmations: 3 });
  const terms = await paid();
  await chain.client.setAutomine(false);
  expect(await capture(terms)).toBe("sent");
  await voidBefore(terms);
  await chain.mine(2);
  await oversee();
  expect(await told()).toEqual([]);
  await chain.mine(1);
  await oversee();
  expect(await told()).toEqual(["relay.failed"]);
});

test.each(["before", "after"])(
  "after a reorg that drops a capture, another one waits for it, %s the relay's loop",
  async (when) => {
    await start(1);
    const terms = await paid();
    const clean = await chain.client.snapshot();
    expect(await capture(terms)).toBe("sent");
    await chain.mine(2);
    await oversee();
    await catchUp();
    expect(await relays()).toMatchObject([{ status: "mined" }]);
    await chain.client.revert({ id: clean });
    await chain.mine(5);
    await catchUp();
    if (when === "after") {
      proxy(0).misbehave = dropsTransactions;
      await oversee();
      proxy(0).misbehave = null;
    }
    expect(await heldOf(terms)).toBe(100n);
    expect(await capture(terms)).toBe("call_in_flight");
    await oversee(2);
    await catchUp();
    expect(await heldOf(terms)).toBe(90n);
    await oversee();
    expect(await capture(terms)).toBe("sent");
    expect(await heldOf(terms)).toBe(80n);
  },
);
