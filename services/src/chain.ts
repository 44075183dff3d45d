import { type Server, startServer } from "./child.ts";
import { jsonRpc } from "./jsonRpc.ts";
import { hardhatProgram, root } from "./paths.ts";
import { UserError } from "./userError.ts";

/** The chain id of every local chain. */
export const LOCAL_CHAIN_ID = 31337;

/** A local chain that answers. */
export interface Chain {
  rpcUrl: string;
  /**
   * From now on a block comes at a steady pace, as on a real chain; until then each transaction
   * is mined at once, which lets deployments pass quickly.
   *
   * @param blockTime milliseconds between blocks.
   */
  mineSteadily(blockTime: number): Promise<void>;
  /** Its process; null when somebody else runs it. */
  server: Server | null;
  stop(): Promise<void>;
}

/** Its free port of 127.0.0.1, and the file its log goes to. */
export interface ChainOptions {
  port: number;
  logFile: string;
  /** Its id; that of every local chain unless told. */
  chainId?: number;
  /** The time of its first block, as ISO 8601; now unless told. */
  begins?: string;
}

/** Starts an empty chain: Hardhat's node with its twenty funded accounts. */
export async function startChain({ port, logFile, chainId, begins }: ChainOptions): Promise<Chain> {
  const rpcUrl = `http://127.0.0.1:${port}`;
  const server = await startServer({
    name: "the local chain",
    command: process.execPath,
    args: [
      hardhatProgram,
      ...["node", "--hostname", "127.0.0.1", "--port", String(port)],
      ...(chainId === undefined ? [] : ["--chain-id", String(chainId)]),
    ],
    cwd: root,
    env: {
      ...{ HARDHAT_DISABLE_TELEMETRY_PROMPT: "true", FORCE_COLOR: "0" },
      ...(begins === undefined ? {} : { CHAIN_BEGINS: begins }),
    },
    logFile,
    // Its own words, not an answer on the port: that could be somebody else's chain.
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
 * Takes a chain that somebody else runs; stopping it is theirs.
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
