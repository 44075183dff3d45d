import { join } from "node:path";
import { type Server, startServer } from "./child.ts";
import { jsonRpc } from "./jsonRpc.ts";
import { root } from "./paths.ts";
import { UserError } from "./userError.ts";

/** Chain id of a local chain. */
export const LOCAL_CHAIN_ID = 31337;

/** A running local chain. */
export interface Chain {
  rpcUrl: string;
  /**
   * Mines a block at a steady pace from now on, as a real chain does; until then each transaction is mined at once, so that
   * deployments are quick.
   *
   * @param blockTime milliseconds between blocks.
   */
  mineSteadily(blockTime: number): Promise<void>;
  /** Its process; null for a chain that was running already. */
  server: Server | null;
  stop(): Promise<void>;
}

/** How to start a local chain. */
export interface ChainOptions {
  /** A free port of 127.0.0.1. */
  port: number;
  logFile: string;
  /** {@link LOCAL_CHAIN_ID} by default. */
  chainId?: number;
  /** ISO 8601 time of its first block; now by default. */
  begins?: string;
}

/** Starts an empty chain: Hardhat's, with its twenty funded accounts. */
export async function startChain({ port, logFile, chainId, begins }: ChainOptions): Promise<Chain> {
  const rpcUrl = `http://127.0.0.1:${port}`;
  const server = await startServer({
    name: "the local chain",
    command: process.execPath,
    args: [
      join(import.meta.dirname, "localChain.ts"),
      ...[String(port), String(chainId ?? LOCAL_CHAIN_ID)],
      ...(begins === undefined ? [] : [begins]),
    ],
    cwd: root,
    env: { HARDHAT_DISABLE_TELEMETRY_PROMPT: "true", FORCE_COLOR: "0" },
    logFile,
    // An answer on the port could be another program's.
    isReady: (log) => log.includes(`JSON-RPC server at ${rpcUrl}`),
  });
  return {
    rpcUrl,
    mineSteadily: async (blockTime) => {
      await jsonRpc(rpcUrl, "evm_setAutomine", [false]);
      await jsonRpc(rpcUrl, "evm_setIntervalMining", [blockTime]);
    },
    server,
    stop: server.stop,
  };
}

/**
 * Uses a chain that is running already and that whoever started it will stop.
 *
 * @throws UserError when it does not answer or is not a local chain.
 */
export async function useChain(rpcUrl: string): Promise<Chain> {
  const id = await jsonRpc(rpcUrl, "eth_chainId").catch(() => undefined);
  if (id === undefined) {
    throw new UserError(`No chain answers at ${rpcUrl}: start it first, or leave out --chain.`);
  }
  if (Number(id) !== LOCAL_CHAIN_ID) {
    throw new UserError(
      `The chain at ${rpcUrl} has id ${Number(id)}, and this starts only on a local chain (${LOCAL_CHAIN_ID}).`,
    );
  }
  return { rpcUrl, mineSteadily: async () => {}, server: null, stop: async () => {} };
}
