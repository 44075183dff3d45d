import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accounts } from "@handsel/services/accounts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { root } from "@handsel/services/paths";
import solc from "solc";
import { concatHex, encodeFunctionData, type Hash, type Hex, keccak256, pad, parseAbi } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createXAddress, factoryAbi } from "../protocol/src/index.ts";
import { deployedContracts } from "./deploy/contracts.ts";
import { type PublicChain, startPublicChain } from "./test/publicChain.ts";
import { untilEnd } from "./test/untilEnd.ts";

interface TestChain extends PublicChain {
  name: string;
}

interface RecordedContract {
  address: Hex;
  startBlock: number;
  transaction: Hash;
  creationCodeHash: Hash;
}

interface RecordFile {
  chainId: number;
  escrow: RecordedContract;
  factory: RecordedContract;
  instance?: { name: string; address: Hex; startBlock: number; transaction: Hash };
  compiler: { version: string; settings: Record<string, unknown> };
}

const folder = mkdtempSync(join(tmpdir(), "handsel-deploy-"));
const records = join(folder, "deployments");
const chains: TestChain[] = [];
let sourcify: Sourcify;
const ownEscrow = ["--instance", "Demo Market"];

const recordPath = (id: number) => join(records, `${id}.json`);
const record = (id: number): RecordFile => JSON.parse(readFileSync(recordPath(id), "utf8"));
const keys = deployedContracts.map(({ key }) => key);
/** The contracts of a record, by their keys. */
const recorded = (id: number): [string, RecordedContract][] =>
  Object.entries(JSON.parse(readFileSync(recordPath(id), "utf8"))).filter(([key]) =>
    keys.includes(key),
  ) as [string, RecordedContract][];

beforeAll(async () => {
  sourcify = await startSourcify();
  for (const [name, id] of [
    ["base", 8453],
    ["polygon", 137],
  ] as const) {
    const chain = await startPublicChain(id, join(folder, `${id}.log`));
    // The accounts have used other numbers of transactions, which an address made by CREATE would show.
    for (let block = 0; block < id % 7; block++) await sendNothing(chain.rpcUrl);
    chains.push({ ...chain, name });
  }
});

afterAll(async () => {
  await Promise.all(chains.map(({ stop }) => stop()));
  sourcify?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("deploying on two chains", () => {
  it("records the same addresses on both", async () => {
    for (const chain of chains) {
      const { code, words } = await deploy(chain);
      expect(code, words).toBe(0);
    }
    const [base, polygon] = [record(8453), record(137)];
    expect([base.chainId, polygon.chainId]).toEqual([8453, 137]);
    const addresses = (id: number) =>
      recorded(id).map(([key, { address, creationCodeHash }]) => ({
        key,
        address,
        creationCodeHash,
      }));
    expect(addresses(8453)).toEqual(addresses(137));
    expect(recorded(8453).map(([key]) => key)).toEqual(keys);
    expect(new Set(addresses(137).map(({ address }) => address)).size).toBe(keys.length);
    expect(base.compiler).toEqual(polygon.compiler);
    const config = readFileSync(join(root, "hardhat.config.ts"), "utf8");
    const runs = Number(config.match(/runs: ([\d_]+) \}/)?.[1]?.replaceAll("_", ""));
    expect(base.compiler).toMatchObject({
      version: "0.8.37",
      settings: {
        evmVersion: "cancun",
        viaIR: true,
        optimizer: { enabled: true, runs },
      },
    });
    // It compiles each contract by itself.
  }, 300_000);

  it("leaves the same code there", async () => {
    const [base, polygon] = await Promise.all(chains.map((chain) => codeAt(chain)));
    const production = JSON.parse(
      readFileSync(
        join(root, ".cache/deploy/artifacts/contracts/HandselEscrow.sol/HandselEscrow.json"),
        "utf8",
      ),
    );
    expect(base?.length).toBe(production.deployedBytecode.length);
    // Apart from what its constructor stored of the chain.
    expect(masked(base, production)).toBe(masked(polygon, production));
    expect(masked(base, production)).toBe(masked(production.deployedBytecode, production));
  });

  it("records the transaction that made it and its block", async () => {
    for (const { id, rpcUrl } of chains) {
      for (const [key, { address, startBlock, transaction }] of recorded(id)) {
        const made = await jsonRpc(rpcUrl, "eth_getTransactionByHash", [transaction]);
        expect(made, key).toMatchObject({ to: createXAddress.toLowerCase() });
        const code = (block: number) =>
          jsonRpc(rpcUrl, "eth_getCode", [address, `0x${block.toString(16)}`]);
        expect(await code(startBlock - 1), key).toBe("0x");
        expect(await code(startBlock), key).not.toBe("0x");
      }
    }
  });

  it("makes a factory of the very escrow", async () => {
    for (const { id, rpcUrl } of chains) {
      const { escrow, factory } = record(id);
      const data = encodeFunctionData({
        abi: parseAbi(["function creationCodeHash() view returns (bytes32)"]),
      });
      const made = await jsonRpc(rpcUrl, "eth_call", [{ to: factory.address, data }, "latest"]);
      expect(made).toBe(escrow.creationCodeHash);
    }
  });

  it("sends nothing and changes nothing when it is run again", async () => {
    const [base] = chains as [TestChain];
    const before = readFileSync(recordPath(base.id), "utf8");
    const block = await jsonRpc(base.rpcUrl, "eth_blockNumber");
    const { code, words } = await deploy(base);
    expect(code, words).toBe(0);
    expect(words).toContain("was there already");
    expect(readFileSync(recordPath(base.id), "utf8")).toBe(before);
    expect(await jsonRpc(base.rpcUrl, "eth_blockNumber")).toBe(block);
  });

  it("finds a contract that is there without a record", async () => {
    const [base] = chains as [TestChain];
    const before = readFileSync(recordPath(base.id), "utf8");
    rmSync(recordPath(base.id));
    const { code, words } = await deploy(base);
    expect(code, words).toBe(0);
    expect(readFileSync(recordPath(base.id), "utf8")).toBe(before);
  });

  it("makes a platform's own escrow at one address, on both chains", async () => {
    expectToSay(
      "the name: it is the same on every chain. An instance has the same code and no owner",
    );
    for (const chain of chains) {
      const before = record(chain.id);
      const { code, words } = await deploy(chain, "--verify", "none", ...ownEscrow);
      expect(code, words).toBe(0);
      const { instance, ...rest } = record(chain.id);
      expect(rest).toEqual(before);
      expect(instance).toMatchObject({ name: "Demo Market" });
      const { factory, escrow } = rest;
      const place = instance?.address ?? expect.unreachable();
      const ask = (to: Hex, data: Hex) =>
        jsonRpc(chain.rpcUrl, "eth_call", [{ to, data }, "latest"]);
      const isInstance = encodeFunctionData({
        ...{ abi: factoryAbi, functionName: "isInstance", args: [place] },
      });
      expect(await ask(factory.address, isInstance)).toBe(pad("0x01"));
      const [its, common] = await Promise.all(
        [place, escrow.address].map((at) => jsonRpc(chain.rpcUrl, "eth_getCode", [at, "latest"])),
      );
      expect(`${its}`.length).toBe(`${common}`.length);
      const made = await jsonRpc(chain.rpcUrl, "eth_getTransactionReceipt", [
        instance?.transaction,
      ]);
      expect(made).toMatchObject({
        ...{ status: "0x1", to: factory.address.toLowerCase() },
        blockNumber: `0x${instance?.startBlock.toString(16)}`,
      });
    }
    expect(record(137).instance?.address).toBe(record(8453).instance?.address);
  });

  it("makes it once, keeps what else the record says, and refuses a second one", async () => {
    expectToSay("Run it again at any time: an instance that is there is found.");
    expectToSay("A record has one instance: for another name the command refuses.");
    const [base] = chains as [TestChain];
    const known = { ...record(base.id), formerEscrows: [{ address: pad("0x01"), startBlock: 1 }] };
    writeFileSync(recordPath(base.id), JSON.stringify(known));
    const block = await jsonRpc(base.rpcUrl, "eth_blockNumber");
    for (const more of [ownEscrow, []]) {
      const { code, words } = await deploy(base, "--verify", "none", ...more);
      expect(code, words).toBe(0);
      expect(record(base.id)).toEqual(known);
    }
    const other = await deploy(base, "--verify", "none", "--instance", "Other Market");
    expect(other.code).toBe(1);
    expect(other.words).toContain("Nothing was sent");
    const nameless = await deploy(base, "--verify", "none", "--instance", " ");
    expect(nameless.code).toBe(1);
    expect(record(base.id)).toEqual(known);
    expect(await jsonRpc(base.rpcUrl, "eth_blockNumber")).toBe(block);
    // A record that was lost is written again.
    const { formerEscrows: _, ...found } = known;
    rmSync(recordPath(base.id));
    expect((await deploy(base, "--verify", "none", ...ownEscrow)).code).toBe(0);
    expect(record(base.id)).toEqual(found);
  });

  it("refuses to overwrite the record of other code", async () => {
    const [base] = chains as [TestChain];
    const other = record(base.id);
    other.escrow.creationCodeHash = keccak256("0x01");
    writeFileSync(recordPath(base.id), JSON.stringify(other));
    const { code, words } = await deploy(base);
    expect(code).toBe(1);
    expect(words).toContain("Nothing was sent");
    expect(record(base.id)).toEqual(other);
  });

  it("refuses a chain that is not the one named", async () => {
    const [base, polygon] = chains as [TestChain, TestChain];
    const block = await jsonRpc(polygon.rpcUrl, "eth_blockNumber");
    const { code, words } = await deploy({ ...base, rpcUrl: polygon.rpcUrl });
    expect(code).toBe(1);
    expect(words).toContain("chain id");
    expect(await jsonRpc(polygon.rpcUrl, "eth_blockNumber")).toBe(block);
  });

  it("publishes a source that compiles to the very code", async () => {
    const [, polygon] = chains as [TestChain, TestChain];
    const { code, words } = await deploy(polygon, "--verify", "sourcify");
    expect(code, words).toBe(0);
    const published = sourcify.received.map(({ path, code: compiled, transaction }, index) => {
      const words = deployedContracts[index]?.args({ escrow: record(137).escrow }) ?? [];
      const creationCode = concatHex([compiled, ...words.map((word) => pad(word))]);
      return { path, creationCodeHash: keccak256(creationCode), transaction };
    });
    expect(published).toEqual(
      recorded(137).map(([, { address, creationCodeHash, transaction }]) => ({
        path: `/v2/verify/137/${address}`,
        creationCodeHash,
        transaction,
      })),
    );
    // The stand-in compiles each contract.
  }, 300_000);

  it("says so when publishing fails, and keeps the record", async () => {
    const [, polygon] = chains as [TestChain, TestChain];
    sourcify.refuses = true;
    const { code, words } = await deploy(polygon, "--verify", "sourcify", ...ownEscrow);
    expect(code).toBe(1);
    for (const key of ["escrow", 'instance "Demo Market"']) {
      expect(words).toContain(`${key}: its source is not on sourcify`);
    }
    expect(record(137).escrow.startBlock).toBeGreaterThan(0);
  });
});

/** `npm run deploy -- --network <name>`, to its end. */
function deploy({ name, rpcUrl }: TestChain, ...more: string[]) {
  const verify = more.length > 0 ? more : ["--verify", "none"];
  const { ETHERSCAN_API_KEY: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [
      join(root, "scripts", "go.mjs"),
      ...["deploy", "--network", name, "--records", records, "--confirmations", "1", ...verify],
    ],
    {
      env: {
        ...env,
        [`${name.toUpperCase()}_RPC_URL`]: rpcUrl,
        DEPLOYER_PRIVATE_KEY: accounts.deployer.privateKey,
        SOURCIFY_URL: sourcify.url,
        HARDHAT_DISABLE_TELEMETRY_PROMPT: "true",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  return untilEnd(child);
}

/** Fails unless the page about deploying has this sentence. */
function expectToSay(sentence: string): void {
  const page = readFileSync(join(root, "docs", "deployment.md"), "utf8");
  expect(page.replace(/\s+/g, " ")).toContain(sentence);
}

async function sendNothing(rpcUrl: string): Promise<void> {
  const { address } = accounts.deployer;
  await jsonRpc(rpcUrl, "eth_sendTransaction", [{ from: address, to: address }]);
}

async function codeAt({ id, rpcUrl }: TestChain): Promise<string> {
  return `${await jsonRpc(rpcUrl, "eth_getCode", [record(id).escrow.address, "latest"])}`;
}

/** Code with zeros for its immutable values. */
function masked(
  code: string | undefined,
  {
    immutableReferences,
  }: { immutableReferences: Record<string, { start: number; length: number }[]> },
): string {
  return Object.values(immutableReferences)
    .flat()
    .reduce((text, { start, length }) => {
      const from = 2 + start * 2;
      return text.slice(0, from) + "0".repeat(length * 2) + text.slice(from + length * 2);
    }, code ?? "");
}

interface Sourcify {
  server: HttpServer;
  url: string;
  /** What was handed in, with the code that it compiles to, which its arguments follow. */
  received: { path: string; code: Hex; transaction: string }[];
  refuses: boolean;
}

/** A Sourcify that compiles what it gets, since none can be reached from a test. */
async function startSourcify(): Promise<Sourcify> {
  const state: Sourcify = { server: createServer(), url: "", received: [], refuses: false };
  const { server, received } = state;
  server.on("request", async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? "";
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (state.refuses) {
      return answer(500, { customCode: "unavailable", message: "not today", errorId: "1" });
    }
    if (request.method === "POST") {
      const { stdJsonInput, contractIdentifier, creationTransactionHash } = JSON.parse(
        Buffer.concat(chunks).toString(),
      );
      const code = compiledCode(stdJsonInput, contractIdentifier);
      received.push({ path, code, transaction: creationTransactionHash });
      return answer(202, { verificationId: "job" });
    }
    if (path === "/v2/verify/job") {
      return answer(200, {
        isJobCompleted: true,
        verificationId: "job",
        jobStartTime: "2027-01-01T00:00:00Z",
        contract: { match: "exact_match" },
      });
    }
    const none = { match: null, creationMatch: null, runtimeMatch: null };
    return answer(404, { ...none, chainId: "", address: "" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function compiledCode(input: { settings: object }, identifier: string): Hex {
  const outputSelection = { "*": { "*": ["evm.bytecode.object"] } };
  const settings = { ...input.settings, outputSelection };
  const { contracts } = JSON.parse(solc.compile(JSON.stringify({ ...input, settings })));
  const [source = "", contract = ""] = identifier.split(":");
  return `0x${contracts[source][contract].evm.bytecode.object}`;
}
