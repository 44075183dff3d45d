import type { Deps } from "../platform/part.ts";
import { hotWallets } from "../transactions/hotWallets.ts";
import { overseeWallet } from "../transactions/overseeWallet.ts";

/** Does one round of the worker of each hot wallet. */
export async function overseeWallets(deps: Deps): Promise<void> {
  for (const chain of deps.chains.values()) {
    for (const wallet of hotWallets(deps, chain)) await overseeWallet(deps, wallet);
  }
}
