import type { Deps, Worker } from "../platform/deps.ts";
import { newId } from "../platform/ids.ts";
import { startLoop } from "../platform/loop.ts";
import { watchBalance } from "./balance.ts";
import { hotWallets, operatorWallet } from "./hotWallet.ts";
import { giveBackLeases, takeLease } from "./lease.ts";
import { reconcile } from "./overseeWallet.ts";

/** Sees every relayed transaction through, for every wallet on every chain, until stopped. */
export function startRelay(deps: Deps): Worker {
  const owner = newId("rlo");
  const wallets = [...deps.chains.values()].flatMap((chain) => {
    const operator = operatorWallet(deps, chain);
    return operator ? [...hotWallets(deps, chain), operator] : hotWallets(deps, chain);
  });
  const loops = wallets.map((wallet) => {
    const balance = watchBalance(deps, wallet);
    return startLoop({
      name: `relay on chain ${wallet.chain.id} by ${wallet.account.address}`,
      intervalMs: deps.config.pollIntervalMs,
      log: deps.log,
      run: async () => {
        if (await takeLease(deps.db, wallet, owner)) await reconcile(deps, wallet);
        await balance.look();
        return false;
      },
    });
  });
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
      await giveBackLeases(deps.db, owner).catch((error: unknown) => {
        deps.log.warn({ err: error }, "could not give back the relay's leases: they run out");
      });
    },
  };
}
