import type { Token } from "@handsel/protocol";
import { freePort } from "@handsel/services/ports";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConfigError } from "../platform/configuration/configError.ts";
import type { Deps } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import { disappears, type ProviderProxy, startProviderProxy } from "../testing/providerProxy.ts";
import { startRelayerProcess } from "../testing/relayerProcess.ts";
import {
  customerAccount,
  demoDollar,
  escrow,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { chainReadiness } from "./chainReadiness.ts";
import { contradictions, requireConfirmedChains } from "./contradictions.ts";

let chain: TestChain;
let proxy: ProviderProxy;
let database: TestDatabase;
let plain: Token;

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  proxy = await startProviderProxy(chain.rpcUrl);
  plain = await chain.deployToken(18);
});
afterAll(async () => {
  await proxy.close();
  await Promise.all([chain.stop(), database.remove()]);
});

const entry = (tokens: readonly Partial<Token>[], at: string = escrow) => ({
  ...{ id: 31337, rpcUrl: proxy.url, confirmations: 1 },
  deployment: { name: "Chain", testnet: true, escrow: at, startBlock: 0, tokens },
});

function depsOf(tokens: readonly Partial<Token>[], at?: string): Deps {
  const CHAINS = JSON.stringify([entry(tokens, at)]);
  return testDeps(database.db, { rpcUrl: [], environment: { CHAINS } });
}

test("a chain confirms its escrow and tokens, and is asked once", async () => {
  const deps = depsOf([{ ...demoDollar }, { ...plain, authorization: null }]);
  await requireConfirmedChains(deps);
  proxy.asked.splice(0);
  expect((await chainReadiness(deps)).problems).toEqual([]);
  expect(proxy.asked).not.toContain("eth_call");
});

test("a provider that has no code yet is not believed alone, and neither is the other", async () => {
  const { rpcUrl: _, ...fields } = entry([{ ...demoDollar }]);
  const CHAINS = JSON.stringify([{ ...fields, rpcUrls: [proxy.url, chain.rpcUrl] }]);
  const deps = testDeps(database.db, { rpcUrl: [], environment: { CHAINS } });
  const [client] = deps.chains.values();
  if (!client) expect.unreachable();
  proxy.misbehave = ({ method }) => (method === "eth_getCode" ? "0x" : undefined);
  await requireConfirmedChains(deps);
  await expect(contradictions(client)).rejects.toThrow(/contradict each other/);
  proxy.misbehave = null;
  expect(await contradictions(client)).toEqual([]);
});

const dollar = (changes: Partial<Token>) => [{ ...demoDollar, ...changes }];

test.each<[string, () => [readonly Partial<Token>[], string?], RegExp]>([
  [
    "decimals",
    () => [dollar({ decimals: 18 })],
    /USDH of chain 31337 in CHAINS has 18 decimals, but the contract says 6/,
  ],
  ["the symbol", () => [dollar({ symbol: "USDC" })], /USDC of chain .* calls itself "USDH"/],
  [
    "the name that is signed",
    () => [dollar({ authorization: { name: "Other Dollar", version: "1" } })],
    /would refuse signatures for the name "Other Dollar" and version "1"/,
  ],
  [
    "the version that is signed",
    () => [dollar({ authorization: { name: "Demo Dollar", version: "2" } })],
    /version "2"/,
  ],
  [
    "a token's address",
    () => [dollar({ address: customerAccount.address })],
    /USDH of chain 31337 in CHAINS has no code at 0x/,
  ],
  [
    "a token that is none",
    () => [dollar({ address: escrow, authorization: null })],
    /the contract says no decimals, so it is no token/,
  ],
  [
    "the escrow's address",
    () => [dollar({}), customerAccount.address],
    /has no escrow at 0x.*, where there is no code/,
  ],
  [
    "another contract as the escrow",
    () => [dollar({}), demoDollar.address],
    /has no escrow at 0x.*, but another contract/,
  ],
])("a wrong configuration is refused with a sentence: %s", async (_what, configured, sentence) => {
  const deps = depsOf(...configured());
  await expect(requireConfirmedChains(deps)).rejects.toThrow(sentence);
  await expect(requireConfirmedChains(deps)).rejects.toThrow(ConfigError);
  const { problems } = await chainReadiness(deps);
  expect(problems.join("\n")).toMatch(sentence);
});

test("a relayer does not start on decimals that the chain contradicts", async () => {
  const variables = testEnvironment({
    ...{ DATABASE_URL: database.url, PORT: String(await freePort()) },
    CHAINS: JSON.stringify([entry(dollar({ decimals: 18 }))]),
  });
  await expect(startRelayerProcess(variables)).rejects.toThrow(/but the contract says 6/);
});

test("a chain that does not answer at the start is compared as soon as it does, and not read", async () => {
  proxy.misbehave = disappears;
  const relayer = await startRelayerProcess(
    testEnvironment({
      ...{ DATABASE_URL: database.url, PORT: String(await freePort()), LOG_LEVEL: "warn" },
      CHAINS: JSON.stringify([entry(dollar({ decimals: 18 }))]),
    }),
  );
  try {
    const problems = async () => {
      const answer = await fetch(`${relayer.monitoringUrl}/readyz`);
      return [answer.status, ((await answer.json()) as { problems: string[] }).problems.join()];
    };
    expect(await problems()).toEqual([503, expect.stringMatching(/31337 does not answer/)]);
    proxy.misbehave = null;
    await eventually(async () => {
      expect(await problems()).toEqual([503, expect.stringMatching(/but the contract says 6/)]);
    });
    await eventually(() => expect(relayer.output()).toMatch(/follow chain.*the contract says 6/));
    expect(await database.db.selectFrom("chain_cursors").selectAll().execute()).toEqual([]);
  } finally {
    proxy.misbehave = null;
    await relayer.end("SIGKILL");
  }
});
