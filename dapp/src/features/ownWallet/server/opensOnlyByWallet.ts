import type { Account } from "../../../lib/api/apiTypes.ts";
import { sameAddress } from "../../../lib/chain/addresses.ts";
import type { OpenAccount } from "../../../lib/vault/requests.ts";

/** Whether an account can be signed in to by these accounts of a wallet alone: whoever has lost them has no way to what it keeps. */
export function opensOnlyByWallet(
  { wallets, passkeys }: Pick<Account, "wallets" | "passkeys">,
  accounts: readonly Pick<OpenAccount, "address">[],
): boolean {
  const isOfWallet = (address: string) =>
    accounts.some((one) => one.address !== null && sameAddress(one.address, address));
  return passkeys.length === 0 && wallets.every(({ address }) => isOfWallet(address));
}
