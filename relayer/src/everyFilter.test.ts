/**
 * Sends every filter of every list in openapi.json, each value of it and each pair, to a database where
 * the values are rare among the oldest rows, and counts what PostgreSQL reads for the answers. A new
 * filter fails here until `listRequests.ts` says which values it has.
 */
import { CompiledQuery, type KyselyPlugin, type QueryId, type RootOperationNode } from "kysely";
import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parts } from "./parts.ts";
import { openApiDocument } from "./platform/http/openapi.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";
import { fillCustomers } from "./testing/fillCustomers.ts";
import { type Filled, fillLists } from "./testing/fillLists.ts";
import { fillMembers } from "./testing/fillMembers.ts";
import { fillThreads } from "./testing/fillThreads.ts";
import { type ApiDescription, listOperations, requestsOf } from "./testing/listRequests.ts";
import { demoDollar, merchantAccount } from "./testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.ts";
import { testDeps } from "./testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "./testing/testServer.ts";

const ROWS = 12_000;
/** A page, and as many rows more as a list looks ahead or merges. */
const LIMIT = 10;
const MOST_ROWS = 12 * LIMIT;
/** Of 8 KB; the tables have thousands. */
const MOST_BLOCKS = 400;

let database: TestDatabase;
let recorded: TestDatabase["db"];
let server: TestServer;
let key: string;
let filled: Filled;
let headers: Record<string, string>;
let member: Record<string, string>;
const sent = new Map<QueryId, RootOperationNode>();
const executed: RootOperationNode[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  const recorder: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      sent.set(queryId, node);
      return node;
    },
    transformResult: async ({ result, queryId }) => {
      const node = sent.get(queryId);
      if (node) executed.push(node);
      sent.clear();
      return result;
    },
  };
  recorded = database.db.withPlugin(recorder);
  server = await startTestServer({ ...deps, db: recorded });
  const merchant = await createTestMerchant(deps);
  key = merchant.key;
  server.limits.read.points = 1_000_000;
  filled = await fillLists(
    database.db,
    { id: merchant.id, address: merchantAccount.address },
    demoDollar,
    ROWS,
  );
  const of = { merchantId: merchant.id, payer: filled.payer.common, payment: filled.payment };
  headers = await fillThreads(database.db, deps.config.encryptionKey, of, 2_000);
  await fillCustomers(deps, { ...merchant, address: merchantAccount.address }, filled, ROWS);
  member = await fillMembers(deps, merchant.id, 2_000);
}, 240_000);
afterAll(async () => {
  await server.close();
  await database.remove();
});

const description = openApiDocument(parts) as unknown as ApiDescription;

/** One node of a plan. */
interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: Plan[];
}

/** Rows that a plan reads from tables and indexes, and blocks. */
function readsOf(plan: Plan): { rows: number; blocks: number } {
  const below = (plan.Plans ?? []).map(readsOf);
  const own = plan["Node Type"].includes("Scan") && plan["Relation Name"] !== undefined;
  const rows = (plan["Actual Rows"] + (plan["Rows Removed by Filter"] ?? 0)) * plan["Actual Loops"];
  return {
    rows: below.reduce((sum, each) => sum + each.rows, own ? rows : 0),
    blocks: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
  };
}

/** Returns the most that a statement of a request reads. */
async function readsFor(
  path: string,
  caller: { key?: string; headers: Record<string, string> },
): Promise<{ rows: number; blocks: number; status: number }> {
  executed.length = 0;
  const { status, json } = await server.call("GET", path, caller);
  const most = { rows: 0, blocks: 0, status };
  if (status === 400) expect(json.detail).toMatch(/^Send only one of/);
  else expect(status).toBe(200);
  for (const node of executed.splice(0)) {
    if (node.kind !== "SelectQueryNode") continue;
    const { rows, blocks } = await explain(node);
    most.rows = Math.max(most.rows, rows);
    most.blocks = Math.max(most.blocks, blocks);
  }
  return most;
}

async function explain(node: RootOperationNode): Promise<{ rows: number; blocks: number }> {
  const { sql, parameters } = database.db.getExecutor().compileQuery(node, { queryId: "x" });
  const explained = CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [
    ...parameters,
  ]);
  const { rows } = await database.db.executeQuery<{ "QUERY PLAN": [{ Plan: Plan }] }>(explained);
  return rows[0] ? readsOf(rows[0]["QUERY PLAN"][0].Plan) : { rows: 0, blocks: 0 };
}

const lists = Object.values(description.paths)
  .flatMap(({ get }) => get ?? [])
  .filter(({ parameters = [] }) => parameters.some(({ name }) => name === "limit"))
  .map(({ operationId }) => operationId)
  .filter((id) => id !== "getReconciliation");
const ofMembers = new Set(
  operationsOf(parts).flatMap(({ id, sessionOnly }) => (sessionOnly ? [id] : [])),
);

describe.each(lists)("%s", (id) => {
  test("reads about a page, whatever it is filtered by", async () => {
    const list = listOperations(description, filled).find((each) => each.id === id);
    if (!list) throw new Error(`openapi.json has no list ${id}`);
    const greedy: string[] = [];
    let answered = 0;
    const caller = ofMembers.has(id) ? { headers: member } : { key, headers };
    for (const path of requestsOf(list)) {
      const { rows, blocks, status } = await readsFor(`${path}&limit=${LIMIT}`, caller);
      if (status === 200) answered += 1;
      if (rows > MOST_ROWS || blocks > MOST_BLOCKS)
        greedy.push(`${path}: ${rows} rows, ${blocks} blocks`);
    }
    expect(greedy).toEqual([]);
    expect(answered).toBeGreaterThan(0);
  });
});

const known = [
  { chain_id: 31337, symbol: "USDH", address: demoDollar.address },
  { chain_id: 31337, symbol: "ETH", address: zeroAddress },
];

test.each([
  ["checkouts", known],
  ["paymentLinks", known.slice(0, 1)],
])("the start reads no more %s than there are tokens", async (name, tokens) => {
  executed.length = 0;
  const used = await parts.find((part) => part.name === name)?.usedTokens?.(recorded);
  const pairs = used?.map(({ symbol, address }) => `${symbol} ${address?.toLowerCase()}`);
  for (const { symbol, address } of tokens) {
    expect(pairs).toContain(`${symbol} ${address.toLowerCase()}`);
  }
  expect(new Set(pairs).size).toBe(pairs?.length);
  const [statement] = executed;
  if (!statement) throw new Error("no statement was recorded");
  const { rows, blocks } = await explain(statement);
  expect(rows).toBeLessThanOrEqual(4 * (pairs?.length ?? 0));
  expect(blocks).toBeLessThan(40);
});
