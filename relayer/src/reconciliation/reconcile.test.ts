import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { escrowAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import {
  buildSubgraph,
  findGnd,
  type GraphNode,
  startGraphNode,
} from "@handsel/services/graphNode";
import { freePort } from "@handsel/services/ports";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  customerAccount,
  escrow,
  localChain,
  startTestChain,
  type TestChain,
} from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps, testFollower } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer } from "../testing/testServer.ts";
import type { Reconciliation } from "./reconcile.ts";

let chain: TestChain;
let database: TestDatabase;
let key: string;
const paid: PaymentTerms[] = [];

beforeAll(async () => {
  [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  ({ key } = await createTestMerchant(testDeps(database.db, { rpcUrl: chain.rpcUrl })));
  await liveEveryLife();
  await catchUp();
});
afterEach(repair);
afterAll(async () => {
  await Promise.all([chain.stop(), database.remove()]);
});

/** Payments in every stage, more than one call to the contract reads. */
async function liveEveryLife(): Promise<void> {
  const arbiter = accounts.platform.address;
  const lives: ((terms: PaymentTerms) => Promise<unknown>)[] = [
    async () => {},
    (terms) => chain.capture(terms, 40n),
    async (terms) => {
      await chain.capture(terms, terms.amount);
      await chain.refund(terms, 30n);
    },
    (terms) => chain.void(terms, terms.amount),
    (terms) =>
      chain.client.writeContract({
        ...{ account: customerAccount, address: escrow, abi: escrowAbi, functionName: "dispute" },
        args: [terms, "ipfs://evidence"],
      }),
    ...Array.from({ length: 45 }, () => async () => {}),
  ];
  for (const live of lives) {
    const terms = newTerms({ amount: 100n, arbiter, feeBps: 100, feeRecipient: arbiter });
    await chain.fund(terms);
    await live(terms);
    paid.push(terms);
  }
}

async function catchUp(): Promise<void> {
  await testFollower(testDeps(database.db, { rpcUrl: chain.rpcUrl })).catchUp();
}

const idOf = (at: number) => paymentId(paid[at] ?? expect.unreachable(), localChain.escrow);

/** Rows before a test falsified them. */
async function repair(): Promise<void> {
  await sql`truncate payments, chain_logs, chain_blocks, chain_cursors cascade`.execute(
    database.db,
  );
  await catchUp();
}

async function reconciled(
  query = "?limit=100",
  subgraph: { subgraphUrl?: string; privateSubgraphUrl?: string } = {},
): Promise<Reconciliation> {
  const server = await startTestServer(
    testDeps(database.db, { rpcUrl: chain.rpcUrl, ...subgraph }),
  );
  const { status, text } = await server.call("GET", `/v1/reconciliation${query}`, { key });
  await server.close();
  expect(status, text).toBe(200);
  return JSON.parse(text);
}

describe("database and contract", () => {
  test("agree about every payment, whatever has become of it", async () => {
    const block_number = Number(await chain.client.getBlockNumber());
    expect(await reconciled()).toEqual({
      ...{ object: "reconciliation", checked: 50, data: [], has_more: false, next_cursor: null },
      chains: [{ chain_id: 31337, block_number, subgraph: "absent" }],
    });
  });

  test("are compared as of the same block, however far the chain has gone on", async () => {
    await chain.capture(paid.at(-1) ?? expect.unreachable(), 1n);
    await chain.mine(3);
    expect((await reconciled()).data).toEqual([]);
  });

  test.each([
    ["held", 0, "held = held + 7", { database: "107", events: "100", contract: "100" }],
    ["refundable", 2, "refundable = 100", { database: "100", events: "70", contract: "70" }],
    ["stage", 4, "stage = 'held'", { database: "held", events: "disputed", contract: "disputed" }],
    ["captured", 1, "captured = 0", { database: "0", events: "40", contract: null }],
    ["fees", 1, "fees = 0", { database: "0", events: "1", contract: null }],
    ["returned", 3, "returned = 1", { database: "1", events: "100", contract: null }],
    ["refunded", 2, "refunded = 0", { database: "0", events: "30", contract: null }],
    ["block_number", 1, "block_number = 1", { database: "1", contract: null }],
  ])("differ in %s where a row was falsified", async (field, at, change, opinions) => {
    const id = idOf(at);
    await sql.raw(`update payments set ${change} where id = '${id}'`).execute(database.db);
    const { data } = await reconciled();
    expect(data).toEqual([expect.objectContaining({ payment_id: id, field, subgraph: null })]);
    expect(data[0]).toMatchObject(opinions);
    expect(data[0]?.sentence).toContain("npm run relayer:resync -- --chain 31337 --repair");
  });

  test("differ wherever a column was falsified that the chain decides", async () => {
    // Identity, what the checkout says, what other payments, the time or the relayer decide.
    const others = [
      ...["id", "chain_id", "livemode", "created_at", "told", "duplicate_of", "status"],
      ...["checkout_id", "client_reference_id", "description", "metadata", "token"],
    ];
    const { rows } = await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns
      where table_name = 'payments'`.execute(database.db);
    const columns = rows.filter(({ name }) => !others.includes(name));
    expect(columns.length).toBeGreaterThan(15);
    const unnoticed: string[] = [];
    for (const { name, type } of columns) {
      const row = await database.db
        .selectFrom("payments")
        .selectAll()
        .where("id", "=", idOf(4))
        .executeTakeFirstOrThrow();
      const column = sql.ref(name);
      const changes: Record<string, ReturnType<typeof sql>> = {
        text: sql`${row.terms.arbiter}`,
        json: sql`jsonb_set(terms::jsonb, '{salt}', '"7"')::json`,
        "timestamp with time zone": sql`coalesce(${column}, now()) + interval '1 second'`,
      };
      const change =
        name === "merchant_address" ? sql`${column}` : (changes[type] ?? sql`${column} + 1`);
      await sql`update payments set ${column} = ${change} where id = ${idOf(4)}`.execute(
        database.db,
      );
      const { data } = await reconciled();
      if (data.length === 0) unnoticed.push(name);
      await repair();
    }
    // Another merchant's payment is not compared by this one.
    expect(unnoticed).toEqual(["merchant_address"]);
  });

  test("differ in the terms where one was changed, and where they are none any more", async () => {
    const id = idOf(0);
    const change = (value: string) =>
      sql`update payments set terms = jsonb_set(terms::jsonb, '{payee}', ${`"${value}"`}::jsonb)
        where id = ${id}`.execute(database.db);
    await change(accounts.relayer.address);
    const changed = await reconciled();
    expect(changed.data.map(({ field }) => field)).toEqual(["terms", "payee"]);
    expect(changed.data[0]).toMatchObject({ events: id, contract: id });
    await change("nobody");
    const broken = await reconciled();
    expect(broken.data[0]).toMatchObject({ field: "terms", database: "unreadable", contract: id });
  });

  test("differ about a payment that the database made up, or whose events it lost", async () => {
    const made = `0x${"ab".repeat(32)}`;
    await sql`insert into payments select (jsonb_populate_record(payments, ${JSON.stringify({
      id: made,
    })}::jsonb)).* from payments where id = ${idOf(0)}`.execute(database.db);
    await sql`delete from chain_logs where payment_id = ${idOf(1)}`.execute(database.db);
    const { data } = await reconciled();
    const byId = new Map(data.map((difference) => [difference.payment_id, difference]));
    expect(data).toHaveLength(2);
    expect(byId.get(made)).toMatchObject({
      ...{ field: "payment", database: "known", events: "unknown", contract: "unknown" },
    });
    expect(byId.get(idOf(1))).toMatchObject({ events: "unknown", contract: "known" });
  });

  test("are compared page by page, and within a time", async () => {
    let query = "?limit=20";
    const checked: number[] = [];
    await sql`update payments set held = 1 where stage = 'held'`.execute(database.db);
    const found: string[] = [];
    for (;;) {
      const page = await reconciled(query);
      checked.push(page.checked);
      found.push(...page.data.map(({ payment_id }) => payment_id));
      if (page.next_cursor === null) break;
      query = `?limit=20&cursor=${page.next_cursor}`;
    }
    expect(checked).toEqual([20, 20, 10]);
    expect(new Set(found).size).toBe(47);
    expect((await reconciled("?funded_until=2020-01-01T00:00:00Z")).checked).toBe(0);
    expect((await reconciled("?funded_from=2999-01-01T00:00:00Z")).checked).toBe(0);
  });

  test("say nothing of a reorged payment", async () => {
    const snapshot = await chain.client.snapshot();
    const terms = newTerms();
    await chain.fund(terms);
    await catchUp();
    await chain.client.revert({ id: snapshot });
    await chain.mine(3);
    await catchUp();
    const { checked, data } = await reconciled();
    expect([checked, data]).toEqual([51, []]);
  });

  test("are not compared while the chain is not what was read", async () => {
    await sql`update chain_cursors set block_hash = ${`0x${"11".repeat(32)}`}`.execute(database.db);
    const server = await startTestServer(testDeps(database.db, { rpcUrl: chain.rpcUrl }));
    const { status, json } = await server.call("GET", "/v1/reconciliation", { key });
    await server.close();
    expect([status, json.code]).toEqual([503, "chain_unavailable"]);
  });
});

describe("a subgraph that cannot be compared", () => {
  /** GraphQL server that answers only the query of the newest block, as a test wants. */
  async function withSubgraph(block: (head: { number: number; hash: string }) => unknown) {
    const { number, hash } = await chain.client.getBlock();
    const answer = { data: { _meta: { block: block({ number: Number(number), hash }) } } };
    const server = createServer((_request, response) => response.end(JSON.stringify(answer)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { chains, data } = await reconciled("", {
      privateSubgraphUrl: `http://127.0.0.1:${port}/graphql`,
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(data).toEqual([]);
    return chains[0]?.subgraph;
  }

  test("is named with the reason, and the rest is compared all the same", async () => {
    const { hash } = await chain.client.getBlock({ blockNumber: 1n });
    expect(await withSubgraph(() => ({ number: 1, hash }))).toBe("behind");
    expect(await withSubgraph(({ number }) => ({ number, hash: `0x${"11".repeat(32)}` }))).toBe(
      "wrong_chain",
    );
    expect(await withSubgraph(({ number }) => ({ number: String(number) }))).toBe("unavailable");
    // It answers nothing about payments.
    expect(await withSubgraph((head) => head)).toBe("unavailable");
    const { chains } = await reconciled("", { subgraphUrl: "http://127.0.0.1:1/graphql" });
    expect(chains[0]?.subgraph).toBe("unavailable");
  });
});

describe("a subgraph with more payments than it lists at once", () => {
  test("is compared to the last of them", async () => {
    const { number, hash } = await chain.client.getBlock();
    const made = Array.from({ length: 1_001 }, (_, at) => ({
      id: `0x${(at + 1).toString(16).padStart(64, "0")}`,
    }));
    const server = createServer(async (request, response) => {
      const { query, variables } = JSON.parse((await request.toArray()).join(""));
      // Its payments in other escrows, as in an instance that a stranger deployed, are not asked for.
      const isAsked = variables.escrow === escrow.toLowerCase();
      const after = made.filter(({ id }) => isAsked && id > (variables.after ?? ""));
      const data = query.includes("_meta")
        ? { _meta: { block: { number: Number(number), hash } } }
        : { known: [], funded: after.slice(0, 1_000) };
      response.end(JSON.stringify({ data }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const query = "?funded_from=2999-01-01T00:00:00Z";
    const { data } = await reconciled(query, { subgraphUrl: `http://127.0.0.1:${port}/graphql` });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(data.map(({ payment_id }) => payment_id)).toEqual(made.map(({ id }) => id));
  });
});

describe.skipIf(findGnd() === null)("database, contract and a real subgraph", () => {
  let folder: string;
  let graphNode: GraphNode | null = null;
  let url = "";

  beforeAll(async () => {
    await buildSubgraph();
    folder = await mkdtemp(join(tmpdir(), "handsel-reconcile-"));
    const name = `graph_${Date.now()}`;
    await sql`create database ${sql.id(name)}`.execute(database.db);
    const databaseUrl = new URL(database.url);
    databaseUrl.pathname = `/${name}`;
    graphNode = await startGraphNode({
      ...{ port: await freePort(), rpcUrl: chain.rpcUrl, databaseUrl: databaseUrl.href },
      logFile: join(folder, "graph-node.log"),
    });
    url = graphNode?.url ?? "";
  });
  afterAll(async () => {
    await graphNode?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("agree about every payment", async () => {
    const { checked, data, chains } = await compared();
    expect([checked, data, chains[0]?.subgraph]).toEqual([50, [], "compared"]);
  });

  test("show who is wrong: the row that was falsified", async () => {
    await sql`update payments set refunded = 1, stage = 'returned' where id = ${idOf(2)}`.execute(
      database.db,
    );
    const { data } = await compared();
    expect(data).toMatchObject([
      ...[{ field: "stage", database: "returned", events: "settled", contract: "settled" }],
      ...[{ field: "refunded", database: "1", events: "30", contract: null }],
    ]);
    expect(data.map(({ subgraph }) => subgraph)).toEqual(["settled", "30"]);
  });

  test("show a payment that the database has forgotten", async () => {
    await sql`delete from payments where id = ${idOf(1)}`.execute(database.db);
    const { checked, data } = await compared();
    expect(checked).toBe(49);
    expect(data).toMatchObject([
      {
        ...{ payment_id: idOf(1), field: "payment", database: "unknown", contract: "known" },
        ...{ subgraph: "known", sentence: expect.stringContaining("--repair") },
      },
    ]);
  });

  /** Compares once the subgraph has indexed as far as the database. */
  async function compared(): Promise<Reconciliation> {
    for (;;) {
      const result = await reconciled("?limit=100", { subgraphUrl: url });
      if (result.chains[0]?.subgraph === "compared") return result;
      expect(result.chains[0]?.subgraph).toBe("behind");
    }
  }
});
