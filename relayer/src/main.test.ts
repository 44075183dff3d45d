import { execFile } from "node:child_process";

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { escrowAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { freePort } from "@handsel/services/ports";
import { sql } from "kysely";
import { encodeFunctionData } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import {
  disappears,
  type Misbehaviour,
  type ProviderProxy,
  refuse,
  startProviderProxy,
} from "./testing/providerProxy.ts";
import { type RelayerProcess, startRelayerProcess } from "./testing/relayerProcess.ts";
import { startSink } from "./testing/sink.ts";
import {
  customerAccount,
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "./testing/testChain.ts";
import { testEnvironment } from "./testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.ts";
import {
  newTerms,
  readEvents,
  readMoneyState,
  testDeps,
  testFollower,
} from "./testing/testFollower.ts";

const { escrow } = localChain;
/** Key of an advisory lock that the relayer does not use. */
const LOCK = 4_242;
let chain: TestChain;
let database: TestDatabase;
let environment: Record<string, string>;
const running: RelayerProcess[] = [];

beforeAll(async () => {
  chain = await startTestChain();
});
afterAll(() => chain.stop());

beforeEach(async () => {
  database = await createTestDatabase();
  environment = await environmentFor(chain.rpcUrl);
  await createMerchant();
});
afterEach(async () => {
  for (const process of running.splice(0)) await process.end("SIGKILL");
  await database.remove();
});

async function environmentFor(rpcUrl: string): Promise<Record<string, string>> {
  const chains = [{ id: 31337, rpcUrl, confirmations: 1 }];
  return testEnvironment({
    DATABASE_URL: database.url,
    PORT: String(await freePort()),
    CHAINS: JSON.stringify(chains),
    LOG_LEVEL: "info",
  });
}

async function start(variables: Record<string, string> = environment): Promise<RelayerProcess> {
  const process = await startRelayerProcess(variables);
  running.push(process);
  return process;
}

async function createMerchant(): Promise<{ merchant_id: string; api_key: string }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(import.meta.dirname, "commands", "createMerchant.ts"),
      ...["--name", "Demo Shop", "--address", merchantAccount.address],
    ],
    { env: { ...process.env, ...environment } },
  );
  return JSON.parse(stdout);
}

/** Waits until all of these payments are in the database. */
async function untilKnown(paid: readonly PaymentTerms[]): Promise<void> {
  await eventually(async () => {
    const { payments } = await readMoneyState(database.db);
    const known = payments.map(({ id }) => id);
    for (const terms of paid) expect(known).toContain(paymentId(terms, escrow));
  }, 50);
}

/** Expects each event exactly once, and the payments of a fresh read of the chain. */
async function expectNothingLost(): Promise<void> {
  const { payments } = await readMoneyState(database.db);
  const events = await readEvents(database.db);
  for (const { id } of payments) {
    const told = events.filter(({ data }) => data.object.id === id);
    expect(told.map(({ type, sequence }) => [type, sequence])).toEqual([
      ["payment.seen", 1],
      ["payment.confirmed", 2],
      ["payment.finalized", 3],
    ]);
  }
  const fresh = await createTestDatabase();
  try {
    await testFollower(testDeps(fresh.db, { rpcUrl: chain.rpcUrl })).catchUp();
    expect((await readMoneyState(fresh.db)).payments).toEqual(payments);
  } finally {
    await fresh.remove();
  }
}

test("the administrator's command creates a merchant, and a further key for an existing one", async () => {
  const first = await createMerchant();
  const second = await createMerchant();
  expect(first.api_key).toMatch(/^hs_sk_test_[\w-]{43}$/);
  expect(second.merchant_id).toBe(first.merchant_id);
  expect(second.api_key).not.toBe(first.api_key);
  const { url } = await start();
  for (const { api_key } of [first, second]) {
    const headers = { authorization: `Bearer ${api_key}` };
    expect((await fetch(`${url}/v1/payments`, { headers })).status).toBe(200);
  }
});

test("a process killed between blocks loses nothing", async () => {
  const paid: PaymentTerms[] = [];
  for (let kill = 0; kill < 4; kill += 1) {
    const relayer = await start();
    for (let count = 0; count < 5; count += 1) {
      const terms = newTerms({ amount: 1_000n });
      await chain.fund(terms);
      paid.push(terms);
      // Somewhere between reading a block and having written it.
      if (count === 2) await sleep(kill * 35);
      if (count === 2) await relayer.end("SIGKILL");
    }
  }
  await start();
  await untilKnown(paid);
  await expectNothingLost();
});

test("several processes on one database tell each payment once", async () => {
  await Promise.all(
    [1, 2, 3].map(async () => start({ ...environment, PORT: String(await freePort()) })),
  );
  const paid: PaymentTerms[] = [];
  for (let count = 0; count < 12; count += 1) {
    const terms = newTerms({ amount: 1_000n });
    await chain.fund(terms);
    paid.push(terms);
  }
  await untilKnown(paid);
  await expectNothingLost();
});

describe("a node that", () => {
  let proxy: ProviderProxy;
  beforeEach(async () => {
    proxy = await startProviderProxy(chain.rpcUrl);
  });
  afterEach(() => proxy.close());

  test("disappears and returns is followed again, and no status was wrong meanwhile", async () => {
    const variables = await environmentFor(proxy.url);
    const { url, monitoringUrl } = await start(variables);
    const ready = () => fetch(`${monitoringUrl}/readyz`);
    const before = newTerms({ amount: 1_000n });
    await chain.fund(before);
    await untilKnown([before]);
    proxy.misbehave = disappears;
    const meanwhile = newTerms({ amount: 1_000n });
    await chain.fund(meanwhile);
    await eventually(async () => expect((await ready()).status).toBe(503));
    expect(await (await ready()).json()).toMatchObject({
      problems: [expect.stringMatching(/^Chain 31337 does not answer: provider 1 is/)],
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const { payments } = await readMoneyState(database.db);
    expect(payments.find(({ id }) => id === paymentId(before, escrow))?.stage).toBe("held");
    proxy.misbehave = null;
    await untilKnown([meanwhile]);
    await eventually(async () => expect((await ready()).status).toBe(200));
    await expectNothingLost();
  });

  test("leaves out logs, refuses wide ranges or is of another chain changes nothing", async () => {
    await start(await environmentFor(proxy.url));
    const first = newTerms({ amount: 1_000n });
    await chain.fund(first);
    await untilKnown([first]);
    for (const misbehaviour of [hidesLogs, refusesRanges, isOtherChain]) {
      proxy.misbehave = misbehaviour;
      const terms = newTerms({ amount: 1_000n });
      await chain.fund(terms);
      await chain.mine(3);
      await sleep(400);
      const { payments } = await readMoneyState(database.db);
      expect(payments.find(({ id }) => id === paymentId(first, escrow))?.stage).toBe("held");
      proxy.misbehave = null;
      // A new block makes the follower read the earlier ones again.
      await chain.mine(1);
      await untilKnown([terms]);
    }
    await expectNothingLost();
  });
});

describe("the process", () => {
  test("stops with exit code 0 on a signal", async () => {
    const relayer = await start();
    expect(await relayer.end("SIGTERM")).toBe(0);
    const again = await start();
    expect(await again.end("SIGINT")).toBe(0);
  });

  test("waits for open requests and webhooks before it stops", async () => {
    const sink = await startSink();
    const arrived = new Promise<() => void>((resolve) => {
      sink.answer = (_request, response) => resolve(() => response.writeHead(204).end());
    });
    try {
      const relayer = await start();
      const { api_key } = await createMerchant();
      const headers = { authorization: `Bearer ${api_key}`, "content-type": "application/json" };
      const endpoint = await fetch(`${relayer.url}/v1/webhook_endpoints`, {
        ...{ method: "POST", headers, body: JSON.stringify({ url: sink.url }) },
      });
      expect(endpoint.status).toBe(201);
      await chain.fund(newTerms({ amount: 1_000n }));
      const answer = await arrived;
      const ended = relayer.end("SIGTERM");
      // The process waits for the open webhook request.
      await sleep(300);
      answer();
      expect(await ended).toBe(0);
      const deliveries = await database.db
        .selectFrom("webhook_deliveries")
        .select("status")
        .execute();
      expect(deliveries.map(({ status }) => status)).toContain("delivered");
      expect(deliveries.map(({ status }) => status)).not.toContain("sending");
    } finally {
      await sink.close();
    }
  });

  test("writes no secret into its log", async () => {
    const relayer = await start();
    const { api_key } = await createMerchant();
    const headers = { authorization: `Bearer ${api_key}`, cookie: "__Host-handsel_session=s3cret" };
    await fetch(`${relayer.url}/v1/checkouts`, { method: "POST", headers, body: "{" });
    await relayer.end("SIGTERM");
    const log = relayer.output();
    expect(log).toContain("request completed");
    for (const secret of [
      api_key,
      "s3cret",
      environment.RELAY_PRIVATE_KEY,
      environment.ENCRYPTION_KEY,
    ]) {
      expect(log).not.toContain(secret);
    }
  });

  test("refuses to start with one sentence for each mistake", async () => {
    const wrong = { ...environment, CHAINS: "[]", ENCRYPTION_KEY: "c2VjcmV0", PORT: "1" };
    await expect(startRelayerProcess(wrong)).rejects.toThrow(
      /ENCRYPTION_KEY must be 32 bytes.*\nCHAINS must name at least one chain\./,
    );
    await expect(startRelayerProcess(wrong)).rejects.not.toThrow("c2VjcmV0");
  });

  test("refuses to start without the chain and the token of a checkout", async () => {
    const relayer = await start();
    const { api_key } = await createMerchant();
    const headers = { authorization: `Bearer ${api_key}`, "content-type": "application/json" };
    const checkout = { chain_id: 31337, token: "USDH", amount: "1000", description: "A mug" };
    const made = await fetch(`${relayer.url}/v1/checkouts`, {
      ...{ method: "POST", headers, body: JSON.stringify(checkout) },
    });
    expect(made.status).toBe(201);
    await relayer.end("SIGTERM");

    const startOn = (id: number, tokens: readonly object[]) => {
      const deployment = { name: "Chain", testnet: true, escrow: escrow.address, startBlock: 0 };
      const known = { id, rpcUrl: chain.rpcUrl, confirmations: 1 };
      const chains = [{ ...known, deployment: { ...deployment, tokens } }];
      return start({ ...environment, CHAINS: JSON.stringify(chains) });
    };
    const [dollar] = localChain.tokens;
    await expect(startOn(31338, [{ ...dollar }])).rejects.toThrow(
      "CHAINS has no chain 31337, which checkouts or payment links use: put it back.",
    );
    const euro = { ...dollar, symbol: "EURH" };
    await expect(startOn(31337, [euro])).rejects.toThrow(
      /^the relayer did not start: Chain 31337 in CHAINS has no USDH at 0x[0-9a-fA-F]{40}, which/,
    );
    const other = await chain.deployToken(6);
    const again = await startOn(31337, [other, { ...dollar }]);
    expect((await fetch(`${again.url}/v1/checkouts`, { headers })).status).toBe(200);
  });
});

/** Answers that there are no logs. */
const hidesLogs: Misbehaviour = ({ method }) => (method === "eth_getLogs" ? [] : undefined);

/** Refuses every range of logs as too wide. */
const refusesRanges: Misbehaviour = (call, response) => {
  if (call.method !== "eth_getLogs") return;
  refuse(call, response, -32005, "query returned more than 10000 results");
};

/** Answers as a node of another chain. */
const isOtherChain: Misbehaviour = (call, response) => {
  if (call.method === "eth_getLogs") refuse(call, response, -32000, "header not found");
  return call.method === "eth_chainId" ? "0x1" : undefined;
};

// Last: its blocks put the chain far ahead of the clock, and readiness says so.
test("one of two processes killed while it applies a range of a long history loses and doubles nothing", async () => {
  // More than one range takes in.
  const paid = Array.from({ length: 42 }, () =>
    Array.from({ length: 25 }, () => newTerms({ amount: 1_000n })),
  );
  for (const together of paid) {
    const calls = together.map((terms) =>
      encodeFunctionData({ abi: escrowAbi, functionName: "fund", args: [terms] }),
    );
    await chain.client.writeContract({
      ...{ account: customerAccount, address: escrow.address, abi: escrowAbi },
      ...{ functionName: "multicall", args: [calls] },
    });
  }
  const all = paid.flat();
  const last = paymentId(all.at(-1) ?? expect.unreachable(), escrow);
  // Whoever stores the last payment waits in its transaction, with everything else of its range stored.
  await sql`
    create function wait() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock(${sql.lit(LOCK)}); return new; end $$
  `.execute(database.db);
  await sql`
    create trigger wait before insert on payments
    for each row when (new.id = ${sql.lit(last)}) execute function wait()
  `.execute(database.db);
  await database.db.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(db);
    const both = await Promise.all(
      ["first", "second"].map(async (PGAPPNAME) => {
        const port = String(await freePort());
        return { PGAPPNAME, process: await start({ ...environment, PORT: port, PGAPPNAME }) };
      }),
    );
    const applying = await eventually(async () => {
      const { rows } = await sql<{ application_name: string }>`
        select application_name from pg_locks join pg_stat_activity using (pid)
        where locktype = 'advisory' and not granted
      `.execute(db);
      expect(rows).toHaveLength(1);
      return rows[0]?.application_name;
    });
    const { payments } = await readMoneyState(database.db);
    expect(payments.length).toBeGreaterThan(0);
    expect(payments.map(({ id }) => id)).not.toContain(last);
    await both.find(({ PGAPPNAME }) => PGAPPNAME === applying)?.process.end("SIGKILL");
    await sql`select pg_advisory_unlock(${LOCK})`.execute(db);
  });
  await untilKnown(all);
  await expectNothingLost();
});
