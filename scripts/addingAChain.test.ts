import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { accounts } from "@handsel/services/accounts";
import { type Server, startServer } from "@handsel/services/child";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { answersOk } from "@handsel/services/relayer";
import {
  type Address,
  createWalletClient,
  defineChain,
  encodeFunctionData,
  getAddress,
  type Hex,
  http,
  parseEventLogs,
  publicActions,
  zeroAddress,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  demoDollarAbi,
  escrowAbi,
  escrowAddress,
  type PaymentTerms,
  type PaymentTermsJson,
  routerAbi,
  routerAccount,
  routerAddress,
  termsFromJson,
} from "../protocol/src/index.ts";
import { blocksOf } from "./test/codeBlocks.ts";
import { type GraphNodeStub, startGraphNodeStub } from "./test/graphNodeStub.ts";
import { copyProject } from "./test/projectCopy.ts";
import { type PublicChain, startPublicChain } from "./test/publicChain.ts";
import { type SourcifyStub, startSourcifyStub } from "./test/sourcifyStub.ts";
import { untilEnd } from "./test/untilEnd.ts";

const CHAIN_ID = 424242;
const page = readFileSync(join(root, "docs", "adding-a-chain.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "handsel-adding-a-chain-"));
/** A copy of the project: following the page changes files. */
const copy = join(folder, "project");

let chain: PublicChain;
let graphNode: GraphNodeStub;
let sourcify: SourcifyStub;
let postgres: Postgres;
let dollar: Address;

beforeAll(async () => {
  copyProject(copy);
  [chain, graphNode, sourcify, postgres] = await Promise.all([
    startPublicChain(CHAIN_ID, join(folder, "chain.log")),
    startGraphNodeStub(),
    startSourcifyStub(),
    startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() }),
  ]);
  await postgres.createDatabase("relayer");
  dollar = await deployToken("Example Dollar", "USDX");
  await chain.mineSteadily(1_000);
});

afterAll(async () => {
  graphNode?.stop();
  sourcify?.stop();
  await Promise.all([chain?.stop(), postgres?.remove()]);
  rmSync(folder, { recursive: true, force: true });
});

describe("a chain by configuration alone", () => {
  const { sh, json } = blocksOf(page, "By configuration alone");

  it("gets the contracts", async () => {
    const { code, words } = await run(sh[0]);
    expect(code, words).toBe(0);
    const { escrow, router } = record();
    expect(escrow.address, "Out of date. Run: npm run generate").toBe(escrowAddress);
    expect(router.address, "Out of date. Run: npm run generate").toBe(routerAddress);
  });

  it("gets the subgraph", () => expectSubgraph(sh[1]));

  it("is followed by a relayer that takes a payment there", async () => {
    const relayer = await startRelayer(json[0]);
    try {
      expect(await relayer.chains()).toMatchObject([
        {
          id: CHAIN_ID,
          name: "Example Chain",
          escrow: escrowAddress,
          start_block: record().escrow.startBlock,
          tokens: [{ symbol: "USDX", address: dollar }],
        },
      ]);
      await expectPayment(relayer);
    } finally {
      await relayer.server.stop();
    }
  });
});

describe("a chain in the table", () => {
  const { ts, sh, json } = blocksOf(page, "In the table");
  const { json: coin } = blocksOf(page, "A coin on a chain that is known");

  it("gets the contracts, and every file that follows from its record", async () => {
    const table = join(copy, "protocol", "src", "chains.ts");
    const text = readFileSync(table, "utf8");
    expect(text).toContain("\n];\n");
    writeFileSync(table, text.replace("\n];\n", `\n${filled(ts[0])}];\n`));
    const { code, words } = await run(sh[0], { EXAMPLE_CHAIN_RPC_URL: chain.rpcUrl });
    expect(code, words).toBe(0);
    const networks = JSON.parse(readFileSync(join(copy, "subgraph", "networks.json"), "utf8"));
    const sourceOf = ({ address, startBlock }: Recorded) => ({ address, startBlock });
    const { escrow, factory } = record();
    expect(networks["example-chain"]).toEqual({
      ...{ HandselEscrow: sourceOf(escrow), HandselFactory: sourceOf(factory) },
    });
    const descriptor = join(copy, "clear-signing", "calldata-HandselEscrow.json");
    const { context } = JSON.parse(readFileSync(descriptor, "utf8"));
    expect(context.contract.deployments).toContainEqual({
      ...{ chainId: CHAIN_ID, address: escrow.address },
    });
  });

  it("gets the subgraph", () => expectSubgraph(sh[1]));

  it("is known to the relayer by its id", async () => {
    const [known] = await chainsOf(json[0]);
    expect(known).toMatchObject({ name: "Example Chain", escrow: escrowAddress });
    expect(known?.tokens.map(({ symbol }) => symbol)).toEqual(["USDX", "EXM"]);
  });

  it("gets a further coin by configuration", async () => {
    const euro = await deployToken("Example Euro", "EURX");
    const other = coin[0]?.replace("0x…", euro);
    const [known] = await chainsOf(other);
    expect(known?.tokens.map(({ symbol }) => symbol)).toEqual(["USDX", "EXM", "EURX"]);
  });
});

/** A block of the page with this test's addresses. */
function filled(block = ""): string {
  return block
    .replaceAll("https://rpc.example.com", chain.rpcUrl)
    .replaceAll("http://127.0.0.1:8020", graphNode.url)
    .replaceAll("http://127.0.0.1:5001", graphNode.url)
    .replace("0x…", dollar)
    .replace(/"startBlock": \d+/, () => `"startBlock": ${record().escrow.startBlock}`);
}

/** Runs a command of the page in the copy. */
function run(command: string | undefined, more: Record<string, string> = {}) {
  const [program = "", ...args] = filled(command).trim().split(/\s+/);
  const { ETHERSCAN_API_KEY: _, GRAPH_DEPLOY_KEY: __, ...env } = process.env;
  const child = spawn(program, args, {
    cwd: copy,
    env: {
      ...env,
      PATH: [dirname(process.execPath), env.PATH].join(delimiter),
      DEPLOYER_PRIVATE_KEY: accounts.deployer.privateKey,
      SOURCIFY_URL: sourcify.url,
      HARDHAT_DISABLE_TELEMETRY_PROMPT: "true",
      ...more,
    },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  return untilEnd(child);
}

interface Recorded {
  address: Address;
  startBlock: number;
}

function record(): { escrow: Recorded; router: Recorded; factory: Recorded } {
  const path = join(copy, "protocol", "deployments", `${CHAIN_ID}.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}

async function expectSubgraph(command: string | undefined): Promise<void> {
  graphNode.forget();
  const { code, words } = await run(command);
  expect(code, words).toBe(0);
  const manifest = graphNode.manifest();
  const { address, startBlock } = record().escrow;
  expect(manifest).toContain("network: example-chain\n");
  expect(manifest.toLowerCase()).toContain(address.toLowerCase());
  expect(manifest).toContain(`startBlock: ${startBlock}\n`);
}

interface Relayer {
  url: string;
  env: Record<string, string>;
  server: Server;
  /** The chains that `GET /v1/config` names. */
  chains(): Promise<AnsweredChain[]>;
}

interface AnsweredChain {
  name: string;
  escrow: string;
  tokens: { symbol: string }[];
}

async function startRelayer(chains: string | undefined): Promise<Relayer> {
  const [port, monitoringPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: postgres.url("relayer"),
    PORT: String(port),
    MONITORING_PORT: String(monitoringPort),
    CHAINS: filled(chains),
    RELAY_PRIVATE_KEY: accounts.relayer.privateKey,
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    POLL_INTERVAL_MS: "100",
    LOG_LEVEL: "warn",
  };
  const server = await startServer({
    name: "the relayer",
    command: process.execPath,
    args: [join(copy, "relayer", "src", "main.ts")],
    cwd: copy,
    env,
    logFile: join(folder, "relayer.log"),
    isReady: () => answersOk(`http://127.0.0.1:${monitoringPort}/readyz`),
    stopSignal: "SIGTERM",
  });
  return {
    ...{ url, env, server },
    chains: async () => (await getJson<{ chains: AnsweredChain[] }>(`${url}/v1/config`)).chains,
  };
}

async function getJson<Answer>(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, { headers });
  return (await response.json()) as Answer;
}

async function chainsOf(configuration: string | undefined) {
  const relayer = await startRelayer(configuration);
  try {
    return await relayer.chains();
  } finally {
    await relayer.server.stop();
  }
}

/** Makes a checkout, pays it as the customer, and waits until the relayer says so. */
async function expectPayment({ url, env }: Relayer): Promise<void> {
  const made = await run(
    `npm run relayer:merchant -- --name Shop --address ${accounts.merchant.address}`,
    env,
  );
  expect(made.code, made.words).toBe(0);
  const { api_key } = JSON.parse(made.words.trim().split("\n").at(-1) ?? "");
  const headers = { authorization: `Bearer ${api_key}`, "content-type": "application/json" };
  const body = { chain_id: CHAIN_ID, token: "USDX", amount: "25000000", description: "Mug" };
  const created = await fetch(`${url}/v1/checkouts`, {
    method: "POST",
    headers: { ...headers, "idempotency-key": "mug" },
    body: JSON.stringify(body),
  });
  const checkout = (await created.json()) as { id: string; offer: PaymentTermsJson };
  expect(created.status, JSON.stringify(checkout)).toBe(201);
  await fund(checkout.offer);
  await expect
    .poll(
      async () =>
        (await getJson<{ status: string }>(`${url}/v1/checkouts/${checkout.id}`, headers)).status,
      { timeout: 60_000, interval: 200 },
    )
    .toBe("paid");
}

function clientOf(privateKey: Hex) {
  const account = privateKeyToAccount(privateKey);
  const local = defineChain({
    ...{ id: CHAIN_ID, name: "Example Chain" },
    nativeCurrency: { name: "Example", symbol: "EXM", decimals: 18 },
    rpcUrls: { default: { http: [chain.rpcUrl] } },
  });
  return createWalletClient({
    ...{ account, chain: local, transport: http(), pollingInterval: 50 },
  }).extend(publicActions);
}

async function fund(offer: PaymentTermsJson): Promise<void> {
  const client = clientOf(accounts.customer.privateKey);
  const payer = accounts.customer.address;
  const terms = { ...termsFromJson(offer), payer };
  expect(offer.payer).toBe(zeroAddress);
  for (const hash of [
    await client.writeContract({
      ...{ address: dollar, abi: demoDollarAbi, functionName: "mint" },
      args: [payer, terms.amount],
    }),
    await client.writeContract({
      ...{ address: dollar, abi: demoDollarAbi, functionName: "approve" },
      args: [escrowAddress, terms.amount],
    }),
  ]) {
    await client.waitForTransactionReceipt({ hash });
  }
  const hash = await client.writeContract({
    ...{ address: escrowAddress, abi: escrowAbi, functionName: "fund", args: [terms] },
  });
  const { status } = await client.waitForTransactionReceipt({ hash });
  expect(status).toBe("success");
  await expectOwnRouterAccount({ ...terms, token: zeroAddress, amount: 1_000n });
}

/** Pays through the router, and checks that the escrow names the account that is known to be the payer's. */
async function expectOwnRouterAccount(terms: PaymentTerms): Promise<void> {
  const client = clientOf(accounts.customer.privateKey);
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "fund", args: [terms] });
  const value = terms.amount;
  const hash = await client.writeContract({
    ...{ address: routerAddress, abi: routerAbi, functionName: "execute", value },
    args: [[], [{ target: escrowAddress, value, data }], []],
  });
  const { logs } = await client.waitForTransactionReceipt({ hash });
  const events = parseEventLogs({ abi: escrowAbi, eventName: "PaymentFunded", logs });
  expect(events.map(({ args: { payer, funder } }) => [payer, funder])).toEqual([
    [terms.payer, getAddress(routerAccount(terms.payer, routerAddress))],
  ]);
}

async function deployToken(name: string, symbol: string): Promise<Address> {
  const file = join("ExampleToken.sol", "ExampleToken.json");
  const path = join(root, "artifacts", "contracts", "mocks", file);
  const { abi, bytecode } = JSON.parse(readFileSync(path, "utf8"));
  const client = clientOf(accounts.platform.privateKey);
  const hash = await client.deployContract({ abi, bytecode, args: [name, symbol] });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  return getAddress(contractAddress ?? zeroAddress);
}
