import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const ADDRESS = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
const KEY = "0123456789abcdef0123456789abcdef";

interface Call {
  method: string;
  params: Record<string, unknown>;
  authorization: string | undefined;
}

const records = mkdtempSync(join(tmpdir(), "handsel-records-"));
const files: string[] = [];
const calls: Call[] = [];
let createError: { code: number; message: string } | null = null;
let server: Server;
let url: string;

/** An IPFS node and a graph-node that only note what they are given. */
beforeAll(async () => {
  writeFileSync(
    join(records, "8453.json"),
    JSON.stringify({ chainId: 8453, escrow: { address: ADDRESS, startBlock: 12_345 } }),
  );
  writeFileSync(join(records, "10.json"), JSON.stringify({ chainId: 8453 }));
  server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    response.setHeader("content-type", "application/json");
    if (request.url?.startsWith("/api/v0/add")) {
      files.push(body);
      response.end(JSON.stringify({ Name: "file", Hash: hashOf(body), Size: "1" }));
    } else if (request.url?.startsWith("/api/v0/pin")) {
      response.end(JSON.stringify({ Pins: [new URL(request.url, url).searchParams.get("arg")] }));
    } else {
      const { id, method, params } = JSON.parse(body);
      calls.push({ method, params, authorization: request.headers.authorization });
      const result = { playground: ":8000/play", queries: ":8000/ask", subscriptions: ":8001/" };
      const failed = method === "subgraph_create" ? createError : null;
      response.end(
        JSON.stringify({ jsonrpc: "2.0", id, ...(failed ? { error: failed } : { result }) }),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(records, { recursive: true, force: true });
});

beforeEach(() => {
  files.length = 0;
  calls.length = 0;
  createError = null;
});

describe("npm run subgraph:deploy", () => {
  it("gives a graph-node the subgraph of the chain's record, and leaves nothing behind", async () => {
    const { code, words } = await deploy("--chain", "8453", "--label", "v1.0.0", ...own());
    expect(code, words).toBe(0);
    const manifest = files.find((file) => file.includes("specVersion")) ?? "";
    expect(manifest).toContain("network: base\n");
    expect(manifest.toLowerCase()).toContain(ADDRESS.toLowerCase());
    expect(manifest).toContain("startBlock: 12345\n");
    expect(calls).toEqual([
      { method: "subgraph_create", params: { name: "handsel" }, authorization: undefined },
      {
        method: "subgraph_deploy",
        params: {
          name: "handsel",
          ipfs_hash: expect.stringMatching(/^Qm/),
          version_label: "v1.0.0",
        },
        authorization: undefined,
      },
    ]);
    expect(words).toContain(`The escrow ${ADDRESS} from block 12345 on base`);
    expect(words).toContain("http://127.0.0.1:8000/ask");
    expect(globSync("subgraph-deploy-*", { cwd: join(root, ".cache") })).toEqual([]);
  });

  it("deploys another version under a name that is there, with the key and without printing it", async () => {
    createError = { code: 1, message: "subgraph with name `handsel` already exists" };
    const args = ["--chain", "8453", "--label", "v1.0.1", ...own()];
    const { code, words } = await run({ GRAPH_DEPLOY_KEY: KEY }, args);
    expect(code, words).toBe(0);
    expect(words).not.toContain(KEY);
    expect(calls.at(-1)).toMatchObject({
      params: { version_label: "v1.0.1" },
      authorization: `Bearer ${KEY}`,
    });
  });

  it("says what is missing, and sends nothing", async () => {
    for (const [args, sentence] of [
      [["--chain", "2"], "Name the chain with --chain"],
      [["--chain", "8453"], "Name the version with --label"],
      [["--chain", "8453", "--label", "v1"], "Set GRAPH_DEPLOY_KEY"],
      [["--chain", "1", "--label", "v1", ...own()], "deploy the contracts first"],
      [["--chain", "10", "--label", "v1", ...own()], "does not say where chain 10 has the escrow"],
    ] as const) {
      const { code, words } = await deploy(...args);
      expect(code).toBe(1);
      expect(words).toContain(sentence);
    }
    expect(calls).toEqual([]);
  });
});

function own(): string[] {
  return ["--node", url, "--ipfs", url];
}

function deploy(...args: string[]): Promise<Result> {
  return run({ GRAPH_DEPLOY_KEY: "" }, args);
}

interface Result {
  code: number | null;
  words: string;
}

function run(more: NodeJS.ProcessEnv, args: readonly string[]): Promise<Result> {
  const program = join(root, "scripts", "subgraphDeploy.ts");
  const env = { ...process.env, ...more };
  const child = spawn(process.execPath, [program, ...args, "--records", records], { env });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      words += chunk;
    });
  }
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, words })));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

/** The content identifier of some bytes, in the form that begins with Qm. */
function hashOf(body: string): string {
  const digest = createHash("sha256").update(body).digest("hex");
  let number = BigInt(`0x1220${digest}`);
  let text = "";
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text;
  return text;
}
