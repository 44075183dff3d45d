import { spawn } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type GraphNodeStub, startGraphNodeStub } from "./test/graphNodeStub.ts";

const ADDRESS = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
const FACTORY = "0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0";
const FORMER = "0xCf7Ed3AccA5a467e9e704C703E8D87F634fB0Fc9";
const KEY = "0123456789abcdef0123456789abcdef";

const records = mkdtempSync(join(tmpdir(), "handsel-records-"));
let graphNode: GraphNodeStub;

beforeAll(async () => {
  writeFileSync(
    join(records, "8453.json"),
    JSON.stringify({
      chainId: 8453,
      escrow: { address: ADDRESS, startBlock: 12_345 },
      factory: { address: FACTORY, startBlock: 12_346 },
      formerEscrows: [{ address: FORMER, startBlock: 99 }],
    }),
  );
  writeFileSync(join(records, "10.json"), JSON.stringify({ chainId: 8453 }));
  graphNode = await startGraphNodeStub();
});

afterAll(() => {
  graphNode?.stop();
  rmSync(records, { recursive: true, force: true });
});

beforeEach(() => graphNode.forget());

describe("npm run subgraph:deploy", () => {
  it("gives a graph-node the subgraph of the chain's record, and leaves nothing behind", async () => {
    const { code, words } = await deploy("--chain", "8453", "--label", "v1.0.0", ...own());
    expect(code, words).toBe(0);
    const manifest = graphNode.manifest();
    expect(manifest).toContain("network: base\n");
    for (const [address, startBlock] of [
      [ADDRESS, 12_345],
      [FACTORY, 12_346],
      [FORMER, 99],
    ] as const) {
      expect(manifest.toLowerCase()).toContain(address.toLowerCase());
      expect(manifest).toContain(`startBlock: ${startBlock}\n`);
    }
    expect(graphNode.calls).toEqual([
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
    graphNode.createError = { code: 1, message: "subgraph with name `handsel` already exists" };
    const args = ["--chain", "8453", "--label", "v1.0.1", ...own()];
    const { code, words } = await run({ GRAPH_DEPLOY_KEY: KEY }, args);
    expect(code, words).toBe(0);
    expect(words).not.toContain(KEY);
    expect(graphNode.calls.at(-1)).toMatchObject({
      params: { version_label: "v1.0.1" },
      authorization: `Bearer ${KEY}`,
    });
  });

  it("says what is missing, and sends nothing", async () => {
    for (const [args, sentence] of [
      [["--chain", "2"], "Name the chain with --chain"],
      [["--chain", "424242", "--label", "v1"], "also --network"],
      [["--chain", "8453"], "Name the version with --label"],
      [["--chain", "8453", "--label", "v1"], "Set GRAPH_DEPLOY_KEY"],
      [["--chain", "1", "--label", "v1", ...own()], "deploy the contracts first"],
      [
        ["--chain", "10", "--label", "v1", ...own()],
        "does not say where chain 10 has the escrow and the factory",
      ],
    ] as const) {
      const { code, words } = await deploy(...args);
      expect(code).toBe(1);
      expect(words).toContain(sentence);
    }
    expect(graphNode.calls).toEqual([]);
  });
});

function own(): string[] {
  return ["--node", graphNode.url, "--ipfs", graphNode.url];
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
