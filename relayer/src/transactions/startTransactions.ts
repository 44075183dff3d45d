import { newId } from "../platform/ids.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { watchBalance } from "./balance.ts";
import { hotWallets, operatorWallet } from "./hotWallets.ts";
import { giveBackLeases, takeLease } from "./lease.ts";
import { overseeWallet } from "./overseeWallet.ts";

/** Starts a worker for each wallet on each chain, which sees its transactions through. */
export function startTransactions(deps: Deps): Worker {
  const owner = newId("rlo");
  const wallets = [...deps.chains.values()].flatMap((chain) => {
    const operator = operatorWallet(deps, chain);
    return operator ? [...hotWallets(deps, chain), operator] : hotWallets(deps, chain);
  });
  const loops = wallets.map((wallet) => {
    const balance = watchBalance(deps, wallet);
    return startLoop({
      name: `relay on chain ${wallet.chain.id} by ${wallet.account.address}`,
      intervalMs: deps.config.chains.pollIntervalMs,
      log: deps.log,
      // Providers that fail are paused by themselves; a chain that answers again is read soon.
      maxBackoffMs: 2 * deps.config.chains.pollIntervalMs,
      run: async () => {
        if (await takeLease(deps.db, wallet, owner)) await overseeWallet(deps, wallet);
        await balance.check();
        return false;
      },
    });
  });
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
      await giveBackLeases(deps.db, owner).catch((error: unknown) => {
        deps.log.warn({ err: error }, "could not release the leases of wallets: they will expire");
      });
    },
  };
}
