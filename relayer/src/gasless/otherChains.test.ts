import { escrowAbi, gasPriceOracleAddress } from "@handsel/protocol";
import { sql } from "kysely";
import { parseEther, parseGwei, parseTransaction } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Deps, Worker } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import {
  addsGas,
  dropsTransactions,
  knowsNoBaseFee,
  type ProviderProxy,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import { isDone, newSignedRequest, signedKinds } from "../testing/relayRequests.ts";
import { customerAccount, escrow, startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { checkBalance } from "../transactions/balance.ts";
import { hotWallets } from "../transactions/hotWallets.ts";
import { startTransactions } from "../transactions/startTransactions.ts";
import { relayCall } from "./relayCall.ts";

let database: TestDatabase;
let chain: TestChain;
let proxy: ProviderProxy;
let deps: Deps;
const workers: Worker[] = [];

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, relay_accounts, relay_budgets, relay_transactions cascade`.execute(
    database.db,
  );
  proxy = await startProviderProxy(chain.rpcUrl);
  deps = testDeps(database.db, { rpcUrl: proxy.url });
  await chain.client.setAutomine(true);
  await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("1") });
  await chain.mine(1);
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await proxy.close();
});
afterAll(async () => {
  await Promise.all([database.remove(), chain.stop()]);
});

const relays = () => deps.db.selectFrom("relays").selectAll().execute();
const transactions = () =>
  deps.db.selectFrom("relay_transactions").selectAll().orderBy("created_at").execute();

describe("on a rollup that reckons the price of the chain below as gas", () => {
  beforeEach(() => {
    proxy.misbehave = addsGas(900_000n);
  });

  test.each(signedKinds)(
    "a %s is relayed with gas for both, and counts its execution",
    async (kind) => {
      const request = await newSignedRequest(deps, chain, kind);
      await relayCall(deps, request);
      expect(await isDone(chain, request)).toBe(true);
      const [sent] = await transactions();
      expect(sent?.gas).toBeGreaterThan(1_000_000n);
      const [relay] = await relays();
      expect(relay?.counted_gas).toBeLessThan(500_000n);
    },
  );

  test("a payer has as many payments as elsewhere", async () => {
    for (let count = 0; count < 10; count += 1) {
      await relayCall(deps, await newSignedRequest(deps, chain, "release"));
    }
    expect(await relays()).toHaveLength(10);
  });
});

describe("on a rollup that takes the price of the chain below beside the gas", () => {
  afterEach(() => chain.client.setCode({ address: gasPriceOracleAddress, bytecode: "0x" }));

  /** The oracle's code answers every call with one word of this value. */
  const takes = (wei: bigint) => {
    const bytecode = `0x7f${wei.toString(16).padStart(64, "0")}60005260206000f3` as const;
    return chain.client.setCode({ address: gasPriceOracleAddress, bytecode });
  };

  test.each(signedKinds)("a %s is relayed only if the wallet can pay both", async (kind) => {
    await takes(parseEther("1000000"));
    await expect(relayCall(deps, await newSignedRequest(deps, chain, kind))).rejects.toMatchObject({
      code: "relay_unavailable",
    });
    await takes(parseGwei("1000"));
    await relayCall(deps, await newSignedRequest(deps, chain, kind));
  });
});

describe("on a chain without EIP-1559", () => {
  beforeEach(() => {
    proxy.misbehave = knowsNoBaseFee;
  });

  function work(): void {
    workers.push(startTransactions(deps));
  }

  async function untilMined(): Promise<void> {
    await eventually(async () => {
      await chain.mine(1);
      expect(await relays()).toMatchObject([{ status: "mined" }]);
    }, 200);
  }

  /** Leaves the next transactions unmined: the chain's price is above theirs. */
  async function outprice(): Promise<void> {
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("300") });
    await chain.mine(7);
  }

  test.each(signedKinds)("a %s is sent at a gas price", async (kind) => {
    const request = await newSignedRequest(deps, chain, kind);
    await relayCall(deps, request);
    expect(await isDone(chain, request)).toBe(true);
    expect(parseTransaction(proxy.sent[0] as `0x${string}`).type).toBe("legacy");
    expect(await transactions()).toMatchObject([{ max_priority_fee_per_gas: null }]);
  });

  test("what nobody mines is replaced at a higher price", async () => {
    await chain.client.setAutomine(false);
    const request = await newSignedRequest(deps, chain, "fund");
    await relayCall(deps, request);
    await outprice();
    work();
    await untilMined();
    expect(await isDone(chain, request)).toBe(true);
    const [low, high] = await transactions();
    expect(low).toMatchObject({ status: "replaced" });
    expect(high).toMatchObject({ nonce: low?.nonce, max_priority_fee_per_gas: null });
    expect((high?.max_fee_per_gas ?? 0n) * 8n).toBeGreaterThanOrEqual(
      (low?.max_fee_per_gas ?? 0n) * 9n,
    );
  });

  test("what the chain would refuse now is cancelled", async () => {
    await chain.client.setAutomine(false);
    const request = await newSignedRequest(deps, chain, "fund");
    await relayCall(deps, request);
    await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("300") });
    await chain.client.writeContract({
      account: customerAccount,
      ...{ address: escrow, abi: escrowAbi, functionName: "fundWithAuthorization" },
      args: [request.terms, request.signed.signature],
      ...{ maxFeePerGas: parseGwei("2000"), maxPriorityFeePerGas: parseGwei("10"), gas: 400_000n },
    });
    await chain.mine(7);
    work();
    await eventually(async () => {
      await chain.mine(1);
      expect(await relays()).toMatchObject([{ status: "failed" }]);
      const mined = (await transactions()).find(({ status }) => status === "mined");
      expect(mined).toMatchObject({ relay_id: null, data: "0x", max_priority_fee_per_gas: null });
    }, 200);
  });

  test("a nonce gap is filled, and the wallet's balance is watched", async () => {
    await relayCall(deps, await newSignedRequest(deps, chain, "fund"));
    await sql`update relay_accounts set next_nonce = next_nonce + 1`.execute(deps.db);
    const request = await newSignedRequest(deps, chain, "fund");
    await relayCall(deps, request);
    work();
    await eventually(async () => expect(await isDone(chain, request)).toBe(true));
    const [client] = deps.chains.values();
    const [wallet] = client ? hotWallets(deps, client) : [];
    if (!wallet) expect.unreachable();
    await expect(checkBalance(deps, wallet)).resolves.toBeUndefined();
  });

  test("a transaction from before an upgrade to EIP-1559 is replaced by one of the new type", async () => {
    await chain.client.setAutomine(false);
    const request = await newSignedRequest(deps, chain, "fund");
    proxy.misbehave = (call, response, ask) =>
      dropsTransactions(call, response, ask) ?? knowsNoBaseFee(call, response, ask);
    await relayCall(deps, request);
    proxy.misbehave = null;
    await outprice();
    work();
    await untilMined();
    expect(await isDone(chain, request)).toBe(true);
    const types = (await transactions()).map((row) => parseTransaction(row.raw).type);
    expect([types[0], types.at(-1)]).toEqual(["legacy", "eip1559"]);
  });
});
