import type { Deps, Worker } from "../deps.ts";
import { startLoop } from "../loop.ts";
import { hotWallet } from "./hotWallet.ts";
import { reconcile } from "./reconcile.ts";

/** Sees every relayed transaction through on every chain, until stopped. */
export function startRelay(deps: Deps): Worker {
  const loops = [...deps.chains.values()].map((chain) => {
    const wallet = hotWallet(deps, chain);
    return startLoop({
      name: `relay on chain ${chain.id}`,
      intervalMs: deps.config.pollIntervalMs,
      log: deps.log,
      run: async () => {
        await reconcile(deps, wallet);
        return false;
      },
    });
  });
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}
