import { useConnection } from "wagmi";
import * as words from "#words/pay.ts";
import { wallet } from "../wallet/handle.ts";

/** Wallets to choose from, or the connected account. */
export function ConnectStep() {
  const { Account, WalletList } = wallet.use();
  const { address, isReconnecting } = useConnection();
  if (address) return <Account />;
  if (isReconnecting) return <p className="text-muted text-sm">{words.lookingForYourWallet}</p>;
  return <WalletList />;
}
