import { demoDollarAbi, escrowAbi } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { PublicClient } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { vi } from "vitest";
import { demoDollar, localChain, merchantAccount } from "../testChain.ts";
import { testDeps } from "../testFollower.ts";
import { startTestServer, type TestServer, withRegistration } from "../testServer.ts";
import { stranger } from "./objects.ts";
import { asLive, type Call, chain, database, deps, merchant } from "./world.ts";

/** Starts a server with an operator key that has gas money and USDH. */
export async function startOperator({
  approved = true,
  balance = 10n ** 18n,
}): Promise<TestServer> {
  const key = generatePrivateKey();
  const account = privateKeyToAccount(key);
  const { address } = account;
  await chain.client.setBalance({ address, value: 10n ** 18n });
  for (const call of [
    { functionName: "mint", args: [address, 1_000n] },
    { functionName: "approve", args: [localChain.escrow.address, 1_000n] },
  ] as const) {
    await chain.client.writeContract({
      ...{ account, address: demoDollar.address, abi: demoDollarAbi, ...call },
    });
  }
  await chain.client.writeContract({
    ...{ account: merchantAccount, address: localChain.escrow.address, abi: escrowAbi },
    ...{ functionName: "setOperator", args: [address, approved] },
  });
  await chain.client.setBalance({ address, value: balance });
  const environment = { OPERATOR_PRIVATE_KEY: key, ADMINISTRATOR_MERCHANT_ID: merchant.id };
  return startTestServer(testDeps(database.db, { rpcUrl: chain.rpcUrl, environment }));
}

/** Starts a server whose operator is appointed, but whose simulations fail. */
export async function startRefused(): Promise<TestServer> {
  const environment = { OPERATOR_PRIVATE_KEY: accounts.merchant.privateKey };
  const { config, ...rest } = testDeps(database.db, { rpcUrl: chain.rpcUrl, environment });
  const [local] = rest.chains.values();
  if (!local) throw new Error("the test has no chain");
  const client = {
    ...local.client,
    simulateContract: (call: object) =>
      local.client.simulateContract({ ...call, account: stranger().address } as never),
  } as unknown as PublicClient;
  const chains = new Map([[31337, { ...local, client }]]);
  const ownShop = { ...config, relays: { administratorMerchantId: merchant.id } };
  return startTestServer({ ...rest, config: ownShop, chains });
}

/** Sends a request to a server whose rate sources disagree. */
export async function quarrel(call: Call): Promise<Call> {
  const names = ["one", "two"] as const;
  const answers: Record<string, string> = { one: "1000", two: "2000" };
  vi.spyOn(globalThis, "fetch").mockImplementation(async (target, init) => {
    const url = new URL(target instanceof Request ? target.url : target);
    const amount = answers[url.hostname];
    if (amount === undefined) return realFetch(target, init);
    return Response.json({ data: { amount, base: "ETH", currency: "EUR" } });
  });
  const sources = names.map((name) => ({
    ...{ name, kind: "coinbase" as const, url: `http://${name}` },
  }));
  const config = { ...deps.config, rates: { sources, maxDeviationBps: 1 } };
  return { ...call, at: await startTestServer({ ...deps, config }) };
}

/** Sends a request to a server without rate sources. */
export async function unsourced(call: Call): Promise<Call> {
  const config = { ...deps.config, rates: { sources: [], maxDeviationBps: 1 } };
  return { ...call, at: await startTestServer({ ...deps, config }) };
}

const realFetch = globalThis.fetch;

/** Sends a request to a server that opens stores by invitation alone. */
export async function invitingServer(call: Call): Promise<Call> {
  return { ...call, at: await startTestServer(withRegistration(deps, false)) };
}

/** Sends a request to a server whose chain counts as live. */
export async function liveServer(call: Call): Promise<Call> {
  return { ...call, at: await startTestServer({ ...deps, chains: asLive(deps) }) };
}
