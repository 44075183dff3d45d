import { startTestChain } from "./testChain.ts";
import { createTestDatabase } from "./testDatabase.ts";
import { testDeps, testFollower } from "./testFollower.ts";
import { createTestMerchant, startTestServer } from "./testServer.ts";

/**
 * Starts a relayer's HTTP server on a chain and a database of its own, with a merchant. No worker runs;
 * `catchUp` reads the chain.
 * @param environment further environment variables
 */
export async function startTestRelayer(environment: Record<string, string> = {}) {
  const [chain, database] = await Promise.all([startTestChain(), createTestDatabase()]);
  const deps = testDeps(database.db, { rpcUrl: chain.rpcUrl, environment });
  const server = await startTestServer(deps);
  const { key, id: merchantId } = await createTestMerchant(deps);
  return {
    ...{ chain, database, deps, server, key, merchantId },
    catchUp: testFollower(deps).catchUp,
    stop: async () => {
      await server.close();
      await Promise.all([database.remove(), chain.stop()]);
    },
  };
}
