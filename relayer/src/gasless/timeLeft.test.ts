import { accounts } from "@handsel/services/accounts";
import { parseGwei } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { overseeWallets } from "../testing/overseeWallets.ts";
import {
  dropsTransactions,
  type ProviderProxy,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import { newSignedRequest, signCall } from "../testing/relayRequests.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { setChainTime, testDeps } from "../testing/testFollower.ts";
import { relayCall } from "./relayCall.ts";

const hotWallet = privateKeyToAccount(accounts.relayer.privateKey);

/** Kinds whose call the chain takes until a time, each with the code of a refusal when it is over. */
const kinds = [
  ["fund", "relay_rejected"],
  ["fund_permit2", "relay_rejected"],
  ["release", "signature_expired"],
  ["dispute", "signature_expired"],
  ["dispute in its window", "relay_rejected"],
] as const;

let database: TestDatabase;
let chain: TestChain;
let proxy: ProviderProxy;
let deps: Deps;

beforeAll(async () => {
  chain = await startTestChain();
});
beforeEach(async () => {
  [database, proxy] = await Promise.all([createTestDatabase(), startProviderProxy(chain.rpcUrl)]);
  deps = testDeps(database.db, { rpcUrl: proxy.url });
});
afterEach(async () => {
  await chain.client.setAutomine(true);
  await proxy.close();
  await database.remove();
});
afterAll(() => chain.stop());

const transactions = () =>
  database.db.selectFrom("relay_transactions").selectAll().orderBy("created_at").execute();
const relays = () => database.db.selectFrom("relays").selectAll().execute();

/** Makes a request that the chain takes until some time from now. */
async function requestUntil(kind: (typeof kinds)[number][0], end: number) {
  const changes = kind.startsWith("fund") ? { fundBy: end } : {};
  if (kind === "dispute in its window") {
    return { ...(await newSignedRequest(deps, chain, "dispute")), disputeEndsAt: end };
  }
  const request = await newSignedRequest(deps, chain, kind, changes);
  const signed = await signCall(request.terms, kind, { deadline: end - 1 });
  return { ...request, signed };
}

async function later(seconds: number): Promise<number> {
  const { timestamp } = await chain.client.getBlock();
  return Math.max(Number(timestamp), Math.floor(Date.now() / 1_000)) + seconds;
}

test.each(kinds)(
  "a %s is refused in a sentence when its time is nearly over",
  async (kind, over) => {
    const end = await later(1_000);
    const request = await requestUntil(kind, end);
    for (const [left, code] of [
      [2, over === "relay_rejected" ? "relay_unavailable" : over],
      [0, over],
      [-100, over],
    ] as const) {
      await setChainTime(deps, end - left);
      await expect(relayCall(deps, request)).rejects.toMatchObject({
        ...{ code, message: expect.stringMatching(/moved/) },
      });
    }
    expect(await transactions()).toEqual([]);
    await setChainTime(deps, end - 61);
    await expect(relayCall(deps, request)).resolves.toMatchObject({ status: "submitted" });
  },
);

test.each(kinds)("a %s is not signed again with a new nonce then", async (kind) => {
  const end = await later(1_000);
  const request = await requestUntil(kind, end);
  proxy.misbehave = dropsTransactions;
  await relayCall(deps, request);
  await chain.client.sendTransaction({ account: hotWallet, to: hotWallet.address, value: 0n });
  await chain.mine(4);
  proxy.misbehave = null;
  await setChainTime(deps, end - 30);
  await overseeWallets(deps);
  expect(await transactions()).toMatchObject([{ status: "replaced" }]);
  expect(await relays()).toMatchObject([
    { status: "failed", failure: expect.stringContaining("too little time is left") },
  ]);
});

test.each(kinds)("a %s that was not mined in time is cancelled", async (kind) => {
  const end = await later(1_000);
  const request = await requestUntil(kind, end);
  proxy.misbehave = dropsTransactions;
  await relayCall(deps, request);
  await chain.mine(6);
  await chain.client.setAutomine(false);
  await setChainTime(deps, end);
  proxy.misbehave = null;
  await chain.client.setNextBlockBaseFeePerGas({ baseFeePerGas: parseGwei("1") });
  await overseeWallets(deps);
  expect((await transactions()).at(-1)).toMatchObject({ relay_id: null, data: "0x" });
  await chain.mine(1);
});
