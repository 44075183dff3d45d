import { join } from "node:path";
import { startGraphNode } from "@handsel/services/graphNode";
import { startPostgres } from "@handsel/services/postgres";
import { startRelayer } from "@handsel/services/relayer";
import type { Product } from "./product.ts";

/** A server that a test kills, as a crash would, and starts again on what it has kept. */
export interface MortalServer {
  kill(): Promise<void>;
  startAgain(): Promise<void>;
}

/** The servers behind the pages, each of which may die. The chain is not among them: it is frozen, since it keeps nothing. */
export interface MortalServers {
  /** May start again with another environment. */
  relayer: MortalServer & { startAgain(environment?: Record<string, string>): Promise<void> };
  database: MortalServer;
  subgraph: MortalServer;
  chain: MortalServer;
  /** Stops what was started again. */
  stop(): Promise<void>;
}

/** Makes the servers of a running product mortal. */
export function mortalServers({ stack, dataDir }: Product): MortalServers {
  const { handles } = stack;
  let { relayer, postgres } = handles;
  const first = handles.graphNode;
  if (first === null) throw new Error("There is no graph-node to kill.");
  let graphNode = first;
  const logFile = (name: string) => join(dataDir, "logs", `${name}-again.log`);
  const freeze = (signal: NodeJS.Signals) => async () => {
    process.kill(handles.chain.server?.pid ?? 0, signal);
  };
  return {
    relayer: {
      kill: () => relayer.kill(),
      startAgain: async (environment: Record<string, string> = stack.relayerEnvironment) => {
        relayer = await startRelayer(environment, logFile("relayer"));
      },
    },
    database: {
      kill: () => postgres.server.kill(),
      startAgain: async () => {
        const folder = join(dataDir, "postgres");
        postgres = await startPostgres({ dataDir: folder, port: postgres.port });
      },
    },
    subgraph: {
      kill: () => graphNode.server.kill(),
      startAgain: async () => {
        await graphNode.stop();
        const started = await startGraphNode({
          ...{ port: Number(new URL(graphNode.url).port), rpcUrl: stack.urls.chain },
          ...{ databaseUrl: postgres.url("graph"), logFile: logFile("graph-node") },
        });
        if (started !== null) graphNode = started;
      },
    },
    chain: { kill: freeze("SIGSTOP"), startAgain: freeze("SIGCONT") },
    stop: async () => {
      await freeze("SIGCONT")();
      if (relayer !== handles.relayer) await relayer.stop();
      if (graphNode !== first) await graphNode.stop();
      if (postgres !== handles.postgres) await postgres.stop();
    },
  };
}
