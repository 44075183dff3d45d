import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { totalsQuery } from "@handsel/protocol";
import { afterEach, expect, test } from "vitest";
import { checkSubgraph, checkUrl } from "./doctor.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** Starts a GraphQL server that answers each query in turn. */
async function subgraph(...answers: [status: number, body: object | string][]) {
  const queries: string[] = [];
  server = createServer(async (request, response) => {
    queries.push(JSON.parse(Buffer.concat(await request.toArray()).toString()).query);
    const [status, body] = answers[queries.length - 1] ?? [500, ""];
    response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, queries };
}

const refusal = [403, { code: "unknown_query", detail: "Only known queries." }] as [number, object];

test("a subgraph is well that tells its newest block", async () => {
  const { url } = await subgraph([200, { data: { _meta: { block: { number: 7 } } } }]);
  expect(await checkSubgraph(url, null)).toBe("block 7");
});

test("one behind a relayer is asked what the relayer passes on", async () => {
  const { url, queries } = await subgraph(refusal, [200, { data: { merchantTotals: [{}] } }]);
  expect(await checkSubgraph(url, null)).toContain("answers through the relayer");
  expect(queries[1]).toBe(totalsQuery);
});

test.each([
  [
    "a relayer that refuses for another reason",
    [[400, { code: "invalid_request", detail: "No." }]],
  ],
  ["a relayer without that subgraph", [[404, { code: "subgraph_not_found", detail: "No." }]]],
  [
    "a relayer whose subgraph is down",
    [refusal, [503, { code: "subgraph_unavailable", detail: "No." }]],
  ],
  [
    "a relayer whose subgraph failed",
    [refusal, [200, { data: null, errors: [{ message: "No." }] }]],
  ],
  ["a subgraph that has an error", [[200, { data: null, errors: [{ message: "No." }] }]]],
] as [string, [number, object][]][])("%s is not well", async (_name, answers) => {
  const { url } = await subgraph(...answers);
  await expect(checkSubgraph(url, null)).rejects.toThrow(/^It answered with status \d+: No\.$/);
});

test("a page instead of an answer is not well", async () => {
  const { url } = await subgraph([400, "<h1>Bad request</h1>"]);
  await expect(checkSubgraph(url, null)).rejects.toThrow("It answered with status 400");
});

test.each([
  "https://pay.example.com",
  "http://localhost:3000",
  "http://127.0.0.1",
  "http://[::1]:1",
])("a key may be sent to %s", async (url) => {
  expect(await checkUrl(url)).not.toBe("");
});

test.each(["http://pay.example.com", "http://127.0.0.1.example.com", "http://192.168.1.7:3000"])(
  "a key that is sent to %s is seen on the way",
  async (url) => {
    await expect(checkUrl(url)).rejects.toThrow("Use https.");
  },
);
