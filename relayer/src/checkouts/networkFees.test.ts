import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "../testing/testServer.ts";
import { gasOf } from "./networkFees.ts";

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let key: string;

beforeAll(async () => {
  chain = await startTestChain();
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  server = await startTestServer(deps);
  ({ key } = await createTestMerchant(deps));
});
afterAll(async () => {
  await server.close();
  await database.remove();
  await chain.stop();
});

interface Fee {
  way: string;
  steps: number;
  gas: string;
  fee: { amount: string; symbol: string };
  fiat: { currency: string; amount: string } | null;
}

async function create(body: object): Promise<string> {
  const coins = {
    accepts: [
      { chain_id: 31337, token: "USDH" },
      { chain_id: 31337, token: "ETH" },
    ],
  };
  const { json, text } = await server.call("POST", "/v1/checkouts", {
    ...{ key, body: { description: "A lamp", ...coins, ...body } },
  });
  expect(json.id, text).toBeDefined();
  return json.id;
}

async function feesOf(id: string, at = server): Promise<(Fee[] | null)[]> {
  const { text } = await at.call("GET", `/v1/pay/${id}`);
  return JSON.parse(text).options.map((each: { network_fees: Fee[] | null }) => each.network_fees);
}

const price = { currency: "EUR", amount: "2500" };

test("the gas of each way is the measured one", async () => {
  const file = await readFile(join(root, "docs", "measurements", "gas.json"), "utf8");
  const rows: { metric: string; value: number }[] = JSON.parse(file);
  const measured = (name: string) => rows.find(({ metric }) => metric === name)?.value;
  const { authorization, permit2, approve, native } = gasOf;
  expect([Number(authorization), Number(permit2), Number(native)]).toEqual([
    ...["fund, ERC-3009 (FiatToken)", "fund, Permit2 (FiatToken)", "native: fund"].map(measured),
  ]);
  expect(Number(approve) - 55_000).toBe(measured("fund, allowance (FiatToken)"));
});

test("each way to pay has its fee, in the chain's coin and in the price's currency", async () => {
  const [dollars, ether] = await feesOf(await create({ price }));
  expect(dollars?.map(({ way, steps }) => [way, steps])).toEqual([
    ["gasless_authorization", 0],
    ["gasless_permit2", 0],
    ["authorization", 1],
    ["permit2", 1],
    ["approve", 2],
  ]);
  expect(ether?.map(({ way, steps }) => [way, steps])).toEqual([["native", 1]]);
  const gasPrice = await chain.client.getGasPrice();
  for (const { gas, fee, fiat } of [...(dollars ?? []), ...(ether ?? [])]) {
    expect(fee.symbol).toBe("ETH");
    // The block's price changes from one to the next.
    const about = (BigInt(gas) * gasPrice * 3n) / 2n;
    expect(BigInt(fee.amount) <= about).toBe(true);
    expect(BigInt(fee.amount) === 0n).toBe(gas === "0");
    const cents = (BigInt(fee.amount) * 180_000n + 10n ** 18n - 1n) / 10n ** 18n;
    expect(fiat).toMatchObject({ currency: "EUR", amount: `${cents}` });
  }
});

test("without a price in a currency, it is in dollars", async () => {
  const [dollars] = await feesOf(await create({ amount: "25000000" }));
  expect(dollars?.[0]?.fiat).toMatchObject({ currency: "USD", amount: "0" });
});

test("a checkout that cannot be paid, or whose chain is silent, has none and is shown at once", async () => {
  const id = await create({ price });
  const silent = testDeps(database.db, { rpcUrl: "http://192.0.2.1:9" });
  const at = await startTestServer(silent);
  const begun = performance.now();
  expect(await feesOf(id, at)).toEqual([null, null]);
  expect(performance.now() - begun).toBeLessThan(3_000);
  await at.close();
  await server.call("POST", `/v1/checkouts/${id}/expire`, { key });
  expect(await feesOf(id)).toEqual([null, null]);
});
