import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  farFuture,
  payerPageQuery,
  payerPageVariables,
  paymentQuery,
  paymentsQuery,
  paymentsVariables,
  subgraphQueries,
  totalsQuery,
} from "@handsel/protocol";
import type { Address } from "viem";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { parts } from "../parts.ts";
import { createDeps } from "../platform/createDeps.ts";
import { createMonitoring } from "../platform/http/monitoring.ts";
import { createLog } from "../platform/log.ts";
import { type LocalServer, startLocalServer } from "../testing/localServer.ts";
import { type Question, SUBGRAPH_KEY, startSubgraph } from "../testing/startSubgraph.ts";
import { merchantAccount } from "../testing/testChain.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { startTestServer, type TestServer } from "../testing/testServer.ts";

const OTHER = 8453;
const merchant = merchantAccount.address.toLowerCase() as Address;
const totals = { query: totalsQuery, variables: { merchant } };
const id = `0x${"ab".repeat(32)}`;
const page = {
  query: paymentsQuery("held"),
  variables: paymentsVariables(
    "held",
    { merchant, escrow: merchant },
    { before: farFuture, seen: [id] },
  ),
};
const payersPage = {
  query: payerPageQuery("some"),
  variables: payerPageVariables(
    { payer: merchant, outcomes: ["held", "disputed"], tokens: [merchant], from: 0 },
    { before: farFuture, seen: [id] },
  ),
};

let database: TestDatabase;
const lines: string[] = [];
const asked: Question[] = [];
const opened: LocalServer[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
  lines.length = 0;
  asked.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => database.remove());

/** Starts a relayer whose first chain has this subgraph, and the other chain a public one. */
async function startRelayer(privateSubgraphUrl: string): Promise<TestServer> {
  const chain = { rpcUrl: "http://127.0.0.1:1", confirmations: 1 };
  const deployment = {
    ...{ name: "Other chain", startBlock: 1 },
    tokens: [{ symbol: "EURH", name: "Demo Euro", address: `0x${"11".repeat(20)}`, decimals: 6 }],
  };
  const config = testConfig({
    CHAINS: JSON.stringify([
      { ...chain, id: 31337, privateSubgraphUrl },
      { ...chain, id: OTHER, deployment, subgraphUrl: "http://127.0.0.1:2/public" },
    ]),
  });
  const log = createLog("trace", { write: (line) => lines.push(line) });
  const deps = createDeps({ db: database.db, config, log, parts });
  log.info({ config, chains: config.chains }, "started");
  const server = await startTestServer(deps);
  const monitoring = await startTestServer(deps, createMonitoring);
  opened.push(server, monitoring);
  metrics = async () => (await monitoring.call("GET", "/metrics")).text;
  return server;
}
let metrics: () => Promise<string>;

/** Starts a relayer with a subgraph that answers so. */
async function startWith(answer: unknown): Promise<TestServer> {
  const subgraph = await startSubgraph((question) => {
    asked.push(question);
    return answer;
  });
  opened.push(subgraph);
  return startRelayer(subgraph.url);
}

const pass = (server: TestServer, body: object, chain: number | string = 31337) =>
  server.call("POST", `/v1/subgraph/${chain}`, { body });

describe("a query of the dApp", () => {
  test("is passed on, and its answer passed back", async () => {
    const data = { merchantTotals: [{ paymentCount: 3 }] };
    const server = await startWith({ data, extensions: { trace: "internal" } });
    const answer = await pass(server, totals);
    expect([answer.status, answer.json]).toEqual([200, { data }]);
    expect(asked).toEqual([totals]);
  });

  test("is asked once for all who send it within a second", async () => {
    const server = await startWith({ data: { merchantTotals: [] } });
    const answers = await Promise.all([1, 2, 3].map(() => pass(server, totals)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(asked).toEqual([totals]);
  });

  test.each([
    ["totals", totals],
    ["a page of the list", page],
    ["a page of a payer's list", payersPage],
    ["one payment", { query: paymentQuery, variables: { id } }],
  ])("is known, however it is laid out: %s", async (_, { query, variables }) => {
    const server = await startWith({ data: {} });
    const answer = await pass(server, { query: query.replaceAll(/\s+/g, "\n\t "), variables });
    expect(answer.status, answer.text).toBe(200);
    // As it is written here, not as it was sent.
    expect(asked).toEqual([{ query, variables }]);
  });

  test("has variables of types that are checked", () => {
    const types = subgraphQueries().flatMap((query) =>
      [...query.matchAll(/\$\w+: ([\w[\]!]+)/g)].map(([, type]) => type?.replaceAll(/\W/g, "")),
    );
    expect(["ID", "Bytes", "String", "BigInt", "Int", "Outcome"]).toEqual(
      expect.arrayContaining([...new Set(types)]),
    );
  });
});

describe("nothing else reaches the subgraph:", () => {
  test.each([
    ["another query", { query: "{ payments(first: 1000) { id } }" }],
    ["one with more fields", { query: totalsQuery.replace("held", "held funded") }],
    ["two queries", { query: totalsQuery + totalsQuery }],
    ["a comment", { query: `# held\n${totalsQuery}` }],
    ["words joined", { query: totalsQuery.replaceAll(/\s/g, "") }],
    ["no query", { query: "" }],
  ])("%s", async (_, body) => {
    const server = await startWith({ data: {} });
    const answer = await pass(server, { ...body, variables: { merchant } });
    expect([answer.status, answer.json.code, answer.json.param]).toEqual([
      ...[403, "unknown_query", "query"],
    ]);
    expect(asked).toEqual([]);
  });

  test.each<[string, object, string, unknown]>([
    ["a variable that the query does not have", totals, "id", id],
    ["a missing variable", totals, "merchant", undefined],
    ["null", totals, "merchant", null],
    ["text that is no address", totals, "merchant", "0x12 or"],
    ["an object", totals, "merchant", { id_not: "0x" }],
    ["a list in place of one", totals, "merchant", [merchant]],
    ["too many rows", page, "first", 101],
    ["a broken number", page, "first", 1.5],
    ["a number as text", page, "first", "25"],
    ["an order that is no number", page, "until", "-1"],
    ["one in place of a list", page, "seen", id],
    ["a list of others", page, "seen", [1]],
    ["a long list", page, "seen", Array.from({ length: 1_001 }, () => "0x00")],
    ["a long id", page, "seen", [`0x${"00".repeat(65)}`]],
    ["an outcome that there is not", payersPage, "outcomes", ["held", "lost"]],
  ])("%s", async (_, call, name, value) => {
    const server = await startWith({ data: {} });
    const { query, variables } = call as typeof totals;
    const answer = await pass(server, { query, variables: { ...variables, [name]: value } });
    expect([answer.status, answer.json.code, answer.json.param], answer.text).toEqual([
      ...[400, "invalid_request", `variables.${name}`],
    ]);
    expect(asked).toEqual([]);
  });

  test("a field that is none of a query's", async () => {
    const server = await startWith({ data: {} });
    const answer = await pass(server, { ...totals, extensions: {} });
    expect([answer.status, answer.json.param]).toEqual([400, "extensions"]);
  });

  test("a chain without a private subgraph, or that nobody follows", async () => {
    const server = await startWith({ data: {} });
    for (const chain of [OTHER, 1]) {
      const answer = await pass(server, totals, chain);
      expect([answer.status, answer.json.code]).toEqual([404, "subgraph_not_found"]);
    }
    expect((await pass(server, totals, "0x1")).json.code).toBe("invalid_request");
  });

  test("more queries than a client may read", async () => {
    const server = await startWith({ data: {} });
    await server.limits.read.block("client:127.0.0.1", 60);
    expect((await pass(server, totals)).json.code).toBe("rate_limited");
    expect(asked).toEqual([]);
  });
});

/** Starts a server at the subgraph's address that answers as it likes. */
async function startBroken(
  answer: Parameters<typeof startLocalServer>[0],
): Promise<{ url: string; server: TestServer }> {
  const broken = await startLocalServer(answer);
  opened.push(broken);
  const url = `${broken.url}/api/${SUBGRAPH_KEY}/subgraphs/id/handsel`;
  return { url, server: await startRelayer(url) };
}

describe("a subgraph that gives no answer", () => {
  let followed = 0;
  const cases: [string, Parameters<typeof startLocalServer>[0], RegExp][] = [
    ["fails", (_, response) => response.writeHead(502).end(SUBGRAPH_KEY), /with status 502/],
    [
      "redirects",
      (request, response) => {
        if (request.url === "/elsewhere") followed += 1;
        response.writeHead(307, { location: "/elsewhere" }).end();
      },
      /redirects elsewhere/,
    ],
    ["answers no JSON", (_, response) => response.end(`<p>${SUBGRAPH_KEY}</p>`), /not JSON/],
    ["answers no data", (_, response) => response.end("[]"), /no data/],
    [
      "answers too much",
      (_, response) => response.end(`{"data":"${"x".repeat(4 * 1024 * 1024)}"}`),
      /longer than 4194304 bytes/,
    ],
    ["hangs up", (_, response) => response.destroy(), /cannot be reached/],
  ];

  test.each(cases)("is unavailable if it %s", async (_, answer, reason) => {
    const { server } = await startBroken(answer);
    const { status, json, text } = await pass(server, totals);
    expect([status, json.code]).toEqual([503, "subgraph_unavailable"]);
    expect(json.detail).toBe("The subgraph of chain 31337 gives no answer: try again in a moment.");
    expect(lines.join("")).toMatch(reason);
    expect(text + lines.join("")).not.toContain(SUBGRAPH_KEY);
    expect(followed).toBe(0);
  });

  test("is unavailable if it takes too long, even in the middle of its answer", async () => {
    const { server } = await startBroken((_, response) => void response.write('{"data":'));
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() => timeout(100));
    expect((await pass(server, totals)).json.code).toBe("subgraph_unavailable");
    expect(lines.join("")).toContain("it took longer than 7 s");
  });

  test("is unavailable if nobody listens there, or there is no such host", async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    for (const host of [`127.0.0.1:${port}`, `${SUBGRAPH_KEY}.invalid`]) {
      const server = await startRelayer(`http://${host}/${SUBGRAPH_KEY}`);
      const answer = await pass(server, totals);
      expect(answer.json.code).toBe("subgraph_unavailable");
      expect(answer.text + lines.join("")).not.toContain(SUBGRAPH_KEY);
    }
  });
});

describe("a key in the subgraph's address", () => {
  test("is in no answer, no line of the log and no metric, even if the subgraph repeats it", async () => {
    const message = `auth error: key ${SUBGRAPH_KEY} has no queries left`;
    const server = await startWith({ errors: [{ message, locations: [{ line: 1 }] }], data: null });
    const answers = [
      await pass(server, totals),
      await pass(server, { query: "{ _meta { block { number } } }" }),
      await pass(server, totals, OTHER),
      await server.call("GET", "/v1/config"),
      await server.call("GET", "/openapi.json"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 404, 200, 200]);
    expect(answers[0]?.json).toEqual({
      data: null,
      errors: [{ message: "The subgraph could not answer this query." }],
    });
    // The administrator must know why.
    expect(lines.join("")).toContain("auth error: key [hidden] has no queries left");
    const texts = answers.flatMap(({ text, headers }) => [text, JSON.stringify([...headers])]);
    for (const text of [...texts, ...lines, await metrics()]) {
      expect(text).not.toContain(SUBGRAPH_KEY);
    }
    expect(asked).toHaveLength(1);
  });

  test("stays here: pages ask this server, and another chain's subgraph itself", async () => {
    const server = await startWith({ data: {} });
    const { json, headers } = await server.call("GET", "/v1/config");
    expect(json.chains).toMatchObject([
      { id: 31337, subgraph_url: "http://localhost:3000/v1/subgraph/31337" },
      { id: OTHER, subgraph_url: "http://127.0.0.1:2/public" },
    ]);
    expect(headers.get("content-security-policy")).toContain(
      // The page may be open under another name of this server.
      "connect-src 'self' http://127.0.0.1:1 http://localhost:3000 http://127.0.0.1:2;",
    );
  });
});
