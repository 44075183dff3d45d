import { paymentId, type Token } from "@handsel/protocol";
import { freePort } from "@handsel/services/ports";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import { type RelayerProcess, startRelayerProcess } from "../testing/relayerProcess.ts";
import {
  demoDollar,
  escrow,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { testEnvironment } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms } from "../testing/testFollower.ts";

const OTHER = 31_338;
let bench: Token;

let first: TestChain;
let second: TestChain;
let database: TestDatabase;
let relayer: RelayerProcess;

beforeAll(async () => {
  [first, second] = await Promise.all([startTestChain(), startTestChain(OTHER)]);
  for (const chain of [first, second]) {
    bench = await chain.deployToken(6);
  }
});
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()]);
});
beforeEach(async () => {
  database = await createTestDatabase();
  const { address } = merchantAccount;
  await createMerchant(database.db, { name: "Shop", address, payee: address, live: false });
  relayer = await startRelayerProcess(
    testEnvironment({
      DATABASE_URL: database.url,
      PORT: String(await freePort()),
      CHAINS: JSON.stringify([
        {
          ...{ id: 31337, rpcUrl: first.rpcUrl, confirmations: 1, finalityBlocks: 3 },
          tokens: [bench],
        },
        {
          ...{ id: OTHER, rpcUrl: second.rpcUrl, confirmations: 2, finalityBlocks: 5 },
          tokens: [bench],
          // A chain that the protocol package does not list is configuration.
          deployment: {
            name: "Other chain",
            testnet: true,
            escrow,
            startBlock: 0,
            tokens: [demoDollar],
          },
        },
      ]),
    }),
  );
});
afterEach(async () => {
  await relayer.end("SIGKILL");
  await database.remove();
});

async function payments() {
  const rows = await database.db
    .selectFrom("payments")
    .select(["id", "chain_id", "confirmation"])
    .execute();
  return Object.fromEntries(rows.map((row) => [row.id, `${row.chain_id} ${row.confirmation}`]));
}

const until = (expected: Record<string, string>) =>
  vi.waitFor(async () => expect(await payments()).toMatchObject(expected), { timeout: 30_000 });

test("one relayer follows two chains, each by its own cursor, depth and reorgs", async () => {
  const terms = newTerms({ amount: 1_000n });
  const here = paymentId(terms, { chainId: 31337, address: escrow });
  const there = paymentId(terms, { chainId: OTHER, address: escrow });
  await first.fund(terms);
  const snapshot = await second.client.snapshot();
  await second.fund(terms);
  await until({ [here]: "31337 confirmed", [there]: `${OTHER} seen` });
  await second.mine(1);
  await until({ [there]: `${OTHER} confirmed` });
  await second.client.revert({ id: snapshot });
  await second.mine(4);
  await until({ [here]: "31337 confirmed", [there]: `${OTHER} reorged` });
  await first.mine(2);
  await until({ [here]: "31337 finalized", [there]: `${OTHER} reorged` });
});

test("a chain that is gone holds the other up in nothing", async () => {
  const terms = newTerms({ amount: 1_000n });
  await second.client.mine({ blocks: 1 });
  await first.stop();
  await second.fund(terms);
  await second.mine(5);
  await until({ [paymentId(terms, { chainId: OTHER, address: escrow })]: `${OTHER} finalized` });
  // An answer is kept for a second.
  await vi.waitFor(async () => {
    const response = await fetch(`${relayer.monitoringUrl}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ chains: { 31337: false, [OTHER]: true } });
  }, 30_000);
});

test("a token that is only configured stands beside those of its chain", async () => {
  const response = await fetch(`${relayer.url}/v1/config`);
  const { chains } = (await response.json()) as { chains: { tokens: { symbol: string }[] }[] };
  const symbols = chains.map(({ tokens }) => tokens.map(({ symbol }) => symbol));
  expect(symbols).toEqual([
    ["USDH", "ETH", "BENCH"],
    ["USDH", "BENCH"],
  ]);
});
