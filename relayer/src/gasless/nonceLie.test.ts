import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { overseeWallets } from "../testing/overseeWallets.ts";
import { type ProviderProxy, startProviderProxy } from "../testing/providerProxy.ts";
import { isDone, newSignedRequest } from "../testing/relayRequests.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { relayCall } from "./relayCall.ts";

let database: TestDatabase;
let chain: TestChain;
let proxies: ProviderProxy[];
let deps: Deps;

beforeAll(async () => {
  [database, chain] = await Promise.all([createTestDatabase(), startTestChain()]);
  proxies = await Promise.all([1, 2].map(() => startProviderProxy(chain.rpcUrl)));
  deps = testDeps(database.db, { rpcUrl: proxies.map(({ url }) => url) });
});
afterAll(async () => {
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await Promise.all([database.remove(), chain.stop()]);
});

test.each(["a new wallet", "a known one"])(
  "one provider's word that nonces were used leaves no nonce of %s waiting",
  async () => {
    const [liar] = proxies;
    if (!liar) expect.unreachable();
    liar.misbehave = ({ method, params }) =>
      method === "eth_getTransactionCount" && params[1] === "pending" ? "0xffffffff" : undefined;
    const request = await newSignedRequest(deps, chain, "fund");
    await relayCall(deps, request);
    liar.misbehave = null;
    for (let round = 0; round < 3; round += 1) await overseeWallets(deps);
    expect(await isDone(chain, request)).toBe(true);
  },
);
