import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  hides,
  type Misbehaviour,
  type ProviderProxy,
  refuses,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import { startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readMoneyState, testDeps, testFollower } from "../testing/testFollower.ts";

const GET = "eth_getBlockByNumber";

let chain: TestChain;
let database: TestDatabase;
let proxy: ProviderProxy;

beforeAll(async () => {
  chain = await startTestChain();
});
beforeEach(async () => {
  database = await createTestDatabase();
  proxy = await startProviderProxy(chain.rpcUrl);
});
afterEach(async () => {
  await proxy.close();
  await database.remove();
});
afterAll(() => chain.stop());

/** The chain's tags stay at the first block, so that only a depth of blocks makes anything final. */
const keepsTags: Misbehaviour = (call, _response, ask) =>
  call.method === GET && ["safe", "finalized"].includes(String(call.params[0]))
    ? ask({ ...call, params: ["0x0", false] })
    : undefined;

/** Reads all of the chain in a new process; a failed step does nothing. */
async function read(): Promise<string[]> {
  await testFollower(testDeps(database.db, { rpcUrl: proxy.url }))
    .catchUp()
    .catch(() => {});
  const { payments } = await readMoneyState(database.db);
  return payments.map(({ confirmation }) => confirmation);
}

const unknown: [string, Misbehaviour][] = [
  ["code -39001", refuses(GET, { code: -39_001, message: "Unknown block", param: "finalized" })],
  [
    "geth",
    refuses(GET, { code: -32_000, message: "finalized block not found", param: "finalized" }),
  ],
  [
    "an older node",
    refuses(GET, {
      ...{ code: -32_602, message: "invalid argument 0: hex string without 0x prefix" },
      param: "finalized",
    }),
  ],
  [
    "a parser",
    refuses(GET, {
      ...{ code: -32_603, message: 'strconv.ParseUint: parsing "finalized": invalid syntax' },
      param: "finalized",
    }),
  ],
  ["null", hides(GET, "finalized")],
];

const failures: [string, Misbehaviour][] = [
  ["a limit", refuses(GET, { code: -32_005, message: "limit exceeded", param: "finalized" })],
  ["a fault", refuses(GET, { code: -32_603, message: "internal error", param: "finalized" })],
  ["a busy node", refuses(GET, { code: -32_000, message: "request failed", param: "finalized" })],
];

describe("a chain has no finalized tag, and many blocks make a payment final, where nodes say so:", () => {
  test.each(unknown)("%s", async (_who, misbehave) => {
    proxy.misbehave = misbehave;
    await chain.fund(newTerms());
    await chain.mine(40);
    expect((await read()).at(-1)).toBe("finalized");
  });
});

describe("no payment is final because the tag was answered with", () => {
  test.each(failures)("%s", async (_what, misbehave) => {
    await chain.fund(newTerms());
    await chain.mine(40);
    proxy.misbehave = misbehave;
    expect(await read()).toEqual([]);
    proxy.misbehave = keepsTags;
    expect((await read()).at(-1)).toBe("confirmed");
  });

  test.each(unknown)("an unknown tag on a chain that has it: %s", async (_who, misbehave) => {
    proxy.misbehave = keepsTags;
    expect(new Set(await read())).toEqual(new Set(["confirmed"]));
    await chain.fund(newTerms());
    await chain.mine(40);
    proxy.misbehave = misbehave;
    expect(await read()).not.toContain("finalized");
  });
});
