import { paymentId } from "@handsel/protocol";
import { HttpRequestError, keccak256, numberToHex, toHex } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import {
  disappears,
  hangs,
  limitsRate,
  type Misbehaviour,
  type ProviderProxy,
  refuse,
  startProviderProxy,
} from "../testing/providerProxy.ts";
import { localChain, startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readMoneyState, testDeps, testFollower } from "../testing/testFollower.ts";
import { contradictions } from "./contradictions.ts";
import type { Follower } from "./followChain.ts";
import { InconsistentAnswer, readRange } from "./readRange.ts";

let chain: TestChain;
let database: TestDatabase;
let proxies: ProviderProxy[];
let deps: Deps;
let follower: Follower;

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await database.remove();
});

/** Follows the chain through a number of providers. */
async function follow(count: number, options: { quorum?: number; finalityBlocks?: number } = {}) {
  proxies = await Promise.all(
    Array.from({ length: count }, () => startProviderProxy(chain.rpcUrl)),
  );
  const rpcUrl = proxies.map(({ url }) => url);
  deps = testDeps(database.db, { rpcUrl, rpcTimeoutMs: 500, ...options });
  ({ follower } = testFollower(deps));
}

const proxy = (index: number) => proxies[index] ?? expect.unreachable();
const providers = () => deps.chains.get(31337)?.providers ?? expect.unreachable();
const states = () => providers().all.map(({ state }) => state);

/** Funds a payment. */
async function pay() {
  const terms = newTerms({ amount: 1_000n });
  await chain.fund(terms);
  return paymentId(terms, localChain.escrow);
}

async function known(): Promise<string[]> {
  return (await readMoneyState(database.db)).payments.map(({ id }) => id);
}

/** Steps, through every failure, until a payment is read. */
async function untilRead(id: string): Promise<void> {
  await eventually(async () => {
    while (await follower.step());
    expect(await known()).toContain(id);
  }, 20);
}

/** Expects the database to equal a fresh read of the chain. */
async function expectTruth(): Promise<void> {
  const fresh = await createTestDatabase();
  try {
    await testFollower(testDeps(fresh.db, { rpcUrl: chain.rpcUrl })).catchUp();
    await eventually(async () => {
      while (await follower.step());
      expect(await readMoneyState(database.db)).toEqual(await readMoneyState(fresh.db));
    });
  } finally {
    await fresh.remove();
  }
}

/** Hides the newest blocks. */
const lags =
  (blocks: number): Misbehaviour =>
  async (call, response, ask) => {
    const newest = Number(await ask({ id: 1, method: "eth_blockNumber", params: [] }));
    const seen = Math.max(newest - blocks, 0);
    if (call.method === "eth_blockNumber") return numberToHex(seen);
    if (call.method === "eth_getBlockByNumber" && call.params[0] === "latest") {
      return ask({ ...call, params: [numberToHex(seen), false] });
    }
    if (call.method !== "eth_getLogs") return undefined;
    const [filter] = call.params as [{ toBlock: string }];
    if (Number(filter.toBlock) > seen) refuse(call, response, -32000, "unknown block");
    return undefined;
  };

/** Adds a payment that was never made. */
const invents: Misbehaviour = async (call, _response, ask) => {
  if (call.method !== "eth_getLogs") return undefined;
  const logs = (await ask(call)) as { topics: string[]; transactionHash: string }[];
  const invented = logs.slice(0, 1).map((log) => ({
    ...log,
    transactionHash: keccak256(toHex("nothing")),
    topics: [log.topics[0], keccak256(toHex("nobody")), ...log.topics.slice(2)],
  }));
  return [...logs, ...invented];
};

/** Leaves out the newest event. */
const hides: Misbehaviour = async (call, _response, ask) => {
  if (call.method !== "eth_getLogs") return undefined;
  return ((await ask(call)) as unknown[]).slice(0, -1);
};

describe("a first provider that", () => {
  test.each<[string, Misbehaviour]>([
    ["disappears", disappears],
    ["never answers", hangs],
    ["limits the rate by status", limitsRate],
    [
      "limits the rate by error",
      (call, response) => refuse(call, response, 429, "rate limit exceeded"),
    ],
    ["answers with no JSON", (_call, response) => void response.end("<html>busy</html>")],
  ])("%s is skipped, and used again once it has recovered", async (_what, misbehaviour) => {
    await follow(2);
    await untilRead(await pay());
    proxy(0).misbehave = misbehaviour;
    const before = await known();
    const meanwhile = await pay();
    await untilRead(meanwhile);
    expect(states()).toEqual(["failing", "healthy"]);
    expect(await known()).toEqual(expect.arrayContaining(before));
    proxy(0).misbehave = null;
    await eventually(async () => {
      await providers().healthy();
      expect(states()).toEqual(["healthy", "healthy"]);
    });
    await expectTruth();
  });

  test("is of another chain is never read", async () => {
    await follow(2);
    proxy(0).misbehave = ({ method }) => (method === "eth_chainId" ? "0x1" : undefined);
    await untilRead(await pay());
    expect(states()).toEqual(["wrong_chain", "healthy"]);
    expect(proxy(0).asked).not.toContain("eth_getLogs");
    const { client } = deps.chains.get(31337) ?? expect.unreachable();
    proxy(0).asked.splice(0);
    await client.getBalance({ address: localChain.escrow.address });
    expect(proxy(0).asked).not.toContain("eth_getBalance");
  });

  test("lags is skipped until it has caught up", async () => {
    await follow(3);
    await chain.mine(20);
    proxy(0).misbehave = lags(15);
    await untilRead(await pay());
    expect(states()).toEqual(["lagging", "healthy", "healthy"]);
    proxy(0).misbehave = null;
    await eventually(async () => {
      await providers().healthy();
      expect(states()[0]).toBe("healthy");
    });
    await expectTruth();
  });

  test("lags by a few blocks is waited for, and no payment is dropped", async () => {
    await follow(2);
    const first = await pay();
    await untilRead(first);
    proxy(0).misbehave = lags(3);
    await chain.mine(1);
    for (let round = 0; round < 10; round += 1) await follower.step();
    expect(await known()).toContain(first);
    proxy(0).misbehave = null;
    await expectTruth();
  });

  test("runs ahead does not make the others look late", async () => {
    await follow(3);
    proxy(0).misbehave = async ({ method }) =>
      method === "eth_blockNumber" ? numberToHex(10_000_000) : undefined;
    await providers().healthy();
    expect(states()).toEqual(["healthy", "healthy", "healthy"]);
  });
});

/** Tells of every log that its block is a month younger. */
const postdates: Misbehaviour = async (call, _response, ask) => {
  if (call.method !== "eth_getLogs") return undefined;
  const logs = (await ask(call)) as { blockTimestamp: string }[];
  return logs.map((log) => ({
    ...log,
    blockTimestamp: numberToHex(BigInt(log.blockTimestamp) + 2_592_000n),
  }));
};

/** Tells of no log when its block was, and then another time. */
const postdatesBlocks: Misbehaviour = async (call, _response, ask) => {
  if (call.method === "eth_getLogs") {
    const logs = (await ask(call)) as object[];
    return logs.map((log) => ({ ...log, blockTimestamp: undefined }));
  }
  if (call.method !== "eth_getBlockByHash") return undefined;
  const block = (await ask(call)) as { timestamp: string };
  return { ...block, timestamp: numberToHex(BigInt(block.timestamp) + 2_592_000n) };
};

describe("a provider that lies", () => {
  test.each<[string, Misbehaviour]>([
    ["invents a payment", invents],
    ["hides one", hides],
    ["postdates it", postdates],
    ["postdates its block", postdatesBlocks],
  ])("and %s is outvoted by two others, and paused", async (_what, misbehaviour) => {
    await follow(3);
    await untilRead(await pay());
    proxy(0).misbehave = misbehaviour;
    const hidden = await pay();
    await eventually(async () => {
      await follower.step().catch(() => {});
      expect(states()[0]).toBe("lying");
    });
    await untilRead(hidden);
    await expectTruth();
  });

  test.each<[string, Misbehaviour]>([
    ["invents a payment", invents],
    ["hides one", hides],
    ["postdates it", postdates],
    ["postdates its block", postdatesBlocks],
  ])("and %s cannot outvote the only other provider", async (_what, misbehaviour) => {
    await follow(2);
    await untilRead(await pay());
    const before = await known();
    proxy(0).misbehave = misbehaviour;
    const hidden = await pay();
    await expect(follower.step()).rejects.toThrow(/provider 1 of chain 31337 is contradicted by 2/);
    expect(await known()).toEqual(before);
    proxy(0).misbehave = null;
    await untilRead(hidden);
    await expectTruth();
  });

  test("about the final block makes no payment final early", async () => {
    await follow(2);
    proxy(1).misbehave = ({ method, params }, _response, ask) =>
      method === "eth_getBlockByNumber" && params[0] === "finalized"
        ? ask({ id: 1, method, params: ["0x0", false] })
        : undefined;
    const id = await pay();
    await untilRead(id);
    const { payments } = await readMoneyState(database.db);
    expect(payments.find((payment) => payment.id === id)).toMatchObject({
      confirmation: "confirmed",
    });
  });

  test("cannot decide alone where a quorum is configured, even if the others are gone", async () => {
    await follow(2, { quorum: 2 });
    await untilRead(await pay());
    const before = await known();
    proxy(0).misbehave = invents;
    proxy(1).misbehave = disappears;
    for (let round = 0; round < 5; round += 1) await follower.step().catch(() => {});
    expect(await known()).toEqual(before);
    await expect(follower.step()).rejects.toThrow(/needs 2 providers|cannot|no provider|answer/);
    proxy(0).misbehave = null;
    proxy(1).misbehave = null;
    await untilRead(await pay());
    await expectTruth();
  });
});

test("an answer without a log that the step before is still storing is dropped", async () => {
  await follow(1);
  const [provider] = await providers().healthy();
  const client = deps.chains.get(31337) ?? expect.unreachable();
  if (!provider) expect.unreachable();
  await pay();
  const first = await chain.client.getBlock();
  const { logs } = await readRange(database.db, client, provider, -1n, first);
  await pay();
  const second = await chain.client.getBlock();
  proxy(0).misbehave = async (call, _response, ask) =>
    call.method === "eth_getLogs" ? ((await ask(call)) as unknown[]).slice(-1) : undefined;
  await expect(
    readRange(database.db, client, provider, first.number, second, logs),
  ).rejects.toThrow(InconsistentAnswer);
});

test("the newest block is read once before its logs and once after them", async () => {
  await follow(1);
  await untilRead(await pay());
  await pay();
  proxy(0).asked = [];
  await follower.step();
  // The last call is for the final block.
  const [block, logs] = ["eth_getBlockByNumber", "eth_getLogs"];
  expect(proxy(0).asked).toEqual([block, logs, block, block]);
});

test.each([31337, "31337"])("a chain id told as %j is the chain's", async (told) => {
  await follow(1);
  const id = await pay();
  proxy(0).misbehave = ({ method }) => (method === "eth_chainId" ? told : undefined);
  expect(await contradictions(deps.chains.get(31337) ?? expect.unreachable())).toEqual([]);
  await untilRead(id);
  expect(proxy(0).asked).toContain("eth_chainId");
});

test("a provider that answers null for its blocks changes nothing until it has them", async () => {
  await follow(1);
  await untilRead(await pay());
  const before = await readMoneyState(database.db);
  const id = await pay();
  proxy(0).asked = [];
  proxy(0).misbehave = ({ method }) => (method === "eth_getBlockByNumber" ? null : undefined);
  for (let round = 0; round < 3; round += 1) await expect(follower.step()).rejects.toThrow();
  expect(proxy(0).asked).toContain("eth_getBlockByNumber");
  expect(await readMoneyState(database.db)).toEqual(before);
  proxy(0).misbehave = null;
  await untilRead(id);
  await expectTruth();
});

describe("a provider that limits the blocks of one call", () => {
  const limits =
    (blocks: number, say: Misbehaviour): Misbehaviour =>
    (call, response, ask) => {
      if (call.method !== "eth_getLogs") return undefined;
      const [{ fromBlock, toBlock }] = call.params as [{ fromBlock: string; toBlock: string }];
      const asked = Number(toBlock) - Number(fromBlock) + 1;
      return asked > blocks ? say(call, response, ask) : undefined;
    };
  const says =
    (code: number, message: string): Misbehaviour =>
    (call, response) =>
      refuse(call, response, code, message);
  const answers =
    (status: number, body: string): Misbehaviour =>
    (_call, response) =>
      void response.writeHead(status, { "content-type": "text/plain" }).end(body);

  test("is asked for as many blocks as it allows, and for more once it allows more", async () => {
    await follow(1);
    const first = await pay();
    await chain.mine(60);
    proxy(0).misbehave = limits(5, says(-32602, "at most 5 blocks"));
    await untilRead(first);
    const [provider] = providers().all;
    expect(provider?.window.blocks).toBeLessThanOrEqual(10n);
    proxy(0).misbehave = null;
    const narrow = provider?.window.blocks ?? 0n;
    await eventually(async () => {
      await chain.mine(10);
      await follower.step();
      expect(provider?.window.blocks).toBeGreaterThan(4n * narrow);
    });
    await expectTruth();
  });

  /** Wordings of providers, and one of nobody. */
  const wordings: readonly [string, Misbehaviour][] = [
    ["35", says(35, "ranges over 10000 blocks are not supported on free plan")],
    ["-32005", says(-32005, "query returned more than 10000 results")],
    ["-32000", says(-32000, "query timeout exceeded")],
    ["-32600", says(-32600, "You can make eth_getLogs requests with up to a 10 block range.")],
    ["-32602", says(-32602, "Log response size exceeded. Try with this block range [0x0, 0x5].")],
    ["-32614", says(-32614, "eth_getLogs is limited to a 10,000 range")],
    ["-32701", says(-32701, "Please specify an address in your request or a smaller range")],
    ["-32062", says(-32062, "Block range is too large")],
    ["-32011", says(-32011, "exceed maximum block range: 50000")],
    ["-32012", says(-32012, "block range over the quota of your plan")],
    ["-32603", says(-32603, "request exceeded the limit of logs, upgrade your plan")],
    ["unknown", says(-1, "Computer says no")],
    ["status 400", answers(400, "range")],
    ["status 403", answers(403, "upgrade")],
    ["status 413", answers(413, "too much")],
    ["status 504", answers(504, "gateway timeout")],
  ];

  test.each(wordings)("in the words of %s is asked for fewer at once", async (_code, say) => {
    await follow(1);
    const first = await pay();
    await chain.mine(100);
    proxy(0).misbehave = limits(40, say);
    await follower.step();
    expect(await known()).toContain(first);
    expect(states()).toEqual(["healthy"]);
    await expectTruth();
  });

  /** What plainly asks to slow down, or says nothing at all. */
  const others: readonly [string, Misbehaviour][] = [
    ["429", says(429, "rate limit exceeded")],
    ["status 429", limitsRate],
    ["-32005", says(-32005, "daily request count exceeded, request rate limited")],
    ["capacity", says(-32000, "Your app has exceeded its compute units per second capacity.")],
    ["status 503", answers(503, "unavailable")],
    ["no answer", disappears],
  ];

  test.each(others)("is asked for fewer after a few failures: %s", async (_code, say) => {
    await follow(1);
    const first = await pay();
    const blocks = Number(await chain.client.getBlockNumber());
    proxy(0).misbehave = limits(Math.ceil(blocks * 0.75), say);
    const [provider] = providers().all;
    const wide = provider?.window.blocks;
    await expect(follower.step()).rejects.toThrow();
    expect(provider?.window.blocks).toBe(wide);
    await untilRead(first);
    await expectTruth();
  });
});

test("a rate limit that means the range is no dead end, however narrow the range must be", async () => {
  await follow(1);
  await chain.mine(300);
  const id = await pay();
  proxy(0).misbehave = (call, response) => {
    if (call.method !== "eth_getLogs") return;
    const [{ fromBlock, toBlock }] = call.params as [{ fromBlock: string; toBlock: string }];
    if (Number(toBlock) - Number(fromBlock) < 20) return;
    refuse(call, response, 429, "rate limit exceeded");
  };
  await untilRead(id);
});

describe("the only provider", () => {
  /** Fails every third call, in the ways of an overloaded gateway. */
  const isFlaky = (): Misbehaviour => {
    let calls = 0;
    return (_call, response) => {
      calls += 1;
      if (calls % 3 !== 0) return undefined;
      return calls % 2 === 0
        ? void response.destroy()
        : void response.writeHead(503).end("no healthy upstream");
    };
  };

  test("that fails every third call is read all the same, in every step", async () => {
    await follow(1);
    proxy(0).misbehave = isFlaky();
    for (let round = 0; round < 5; round += 1) {
      const id = await pay();
      await follower.step();
      expect(await known()).toContain(id);
    }
    expect(states()).toEqual(["healthy"]);
  });

  test("is left alone for two intervals at most, unless it asks for longer", async () => {
    await follow(1);
    const pace = deps.config.chains.pollIntervalMs;
    const [provider] = await providers().healthy();
    if (!provider) expect.unreachable();
    const pause = (error: unknown) => {
      const before = Date.now();
      providers().fail(provider, error);
      return provider.pausedUntil - before;
    };
    for (let times = 0; times < 20; times += 1) pause(new Error("no answer"));
    expect(pause(new Error("no answer"))).toBeLessThan(3 * pace);
    const headers = new Headers({ "retry-after": "20" });
    const limit = new HttpRequestError({ url: proxy(0).url, status: 429, headers });
    expect(pause(limit)).toBeGreaterThanOrEqual(20_000);
  });
});

test("without any provider nothing changes, and following resumes once one is back", async () => {
  await follow(3);
  await untilRead(await pay());
  const before = await readMoneyState(database.db);
  for (const each of proxies) each.misbehave = disappears;
  const meanwhile = await pay();
  for (let round = 0; round < 5; round += 1) await follower.step().catch(() => {});
  expect(await readMoneyState(database.db)).toEqual(before);
  proxy(2).misbehave = null;
  await untilRead(meanwhile);
});
