/** Chains of other programs than Hardhat, as they are without CreateX. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accounts } from "@handsel/services/accounts";
import { startServer } from "@handsel/services/child";
import { findProgram } from "@handsel/services/findProgram";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { freePort } from "@handsel/services/ports";
import { run } from "@handsel/services/run";
import { installApart } from "../lib/installApart.ts";

/** Id of these chains; none is listed. */
export const OTHER_CHAIN_ID = 424_242;

/** A running chain whose deployer has coins. */
export interface OtherChain {
  rpcUrl: string;
  stop(): Promise<void>;
}

/** A program that runs a chain. */
export interface ChainProgram {
  name: string;
  /** Path of the program; null where there is none. */
  path: string | null;
  /** Environment variable that names the program. */
  variable: string;
  /** @param options further options of the program */
  start(folder: string, ...options: string[]): Promise<OtherChain>;
}

/** Version of anvil that is taken from the npm registry where none is installed. */
const ANVIL_VERSION = "1.7.1";

const anvil: ChainProgram = {
  name: "anvil",
  variable: "ANVIL_BIN",
  path: findProgram("anvil", { variable: "ANVIL_BIN" }) ?? (await anvilFromNpm()),
  start: (folder, ...options) =>
    startOther(anvil, folder, (port) => [
      ...["--silent", "--port", String(port), "--chain-id", String(OTHER_CHAIN_ID), ...options],
    ]),
};

async function anvilFromNpm(): Promise<string | null> {
  const arch = process.arch === "x64" ? "amd64" : process.arch;
  const name = `@foundry-rs/anvil-${process.platform}-${arch}`;
  const folder = await installApart(`anvil-${ANVIL_VERSION}`, [`${name}@${ANVIL_VERSION}`]);
  const program = process.platform === "win32" ? "anvil.exe" : "anvil";
  return folder && join(folder, "node_modules", name, "bin", program);
}

const geth: ChainProgram = {
  name: "geth",
  variable: "GETH_BIN",
  path: findProgram("geth", { variable: "GETH_BIN" }),
  async start(folder, ...options) {
    const data = mkdtempSync(join(folder, "geth-"));
    const genesis = join(data, "genesis.json");
    writeFileSync(genesis, JSON.stringify(gethGenesis));
    await run(geth.path ?? "", {
      title: "Making geth's first block",
      args: ["init", "--datadir", data, genesis],
    });
    return startOther(geth, folder, (port, second) => [
      ...["--dev", "--datadir", data, "--ipcdisable", "--port", "0"],
      ...["--http", "--http.port", String(port), "--authrpc.port", String(second), ...options],
    ]);
  },
};

/** First block of geth's chain: every fork up to Cancun is active, and the deployer has coins. */
const gethGenesis = {
  config: {
    chainId: OTHER_CHAIN_ID,
    ...Object.fromEntries(
      [
        ...["homestead", "eip150", "eip155", "eip158", "byzantium", "constantinople"],
        ...["petersburg", "istanbul", "berlin", "london"],
      ].map((fork) => [`${fork}Block`, 0]),
    ),
    ...{ terminalTotalDifficulty: 0, shanghaiTime: 0, cancunTime: 0 },
    blobSchedule: { cancun: { target: 3, max: 6, baseFeeUpdateFraction: 3_338_477 } },
  },
  ...{ difficulty: "0x0", gasLimit: "0x1c9c380", baseFeePerGas: "0x3b9aca00" },
  alloc: { [accounts.deployer.address]: { balance: "0x3635c9adc5dea00000" } },
};

/** The programs that the contracts are deployed on, in tests. */
export const chainPrograms: readonly ChainProgram[] = [anvil, geth];

async function startOther(
  { name, path }: ChainProgram,
  folder: string,
  argsFor: (port: number, second: number) => string[],
): Promise<OtherChain> {
  const [port, second] = await Promise.all([freePort(), freePort()]);
  const rpcUrl = `http://127.0.0.1:${port}`;
  mkdirSync(folder, { recursive: true });
  const server = await startServer({
    name,
    command: path ?? name,
    args: argsFor(port, second),
    logFile: join(mkdtempSync(join(folder, `${name}-log-`)), "log"),
    isReady: () =>
      jsonRpc(rpcUrl, "eth_chainId").then(
        (id) => Number(id) === OTHER_CHAIN_ID,
        () => false,
      ),
  });
  return { rpcUrl, stop: server.stop };
}
