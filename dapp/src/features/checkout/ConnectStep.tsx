import { useConnection } from "wagmi";
import { wallet } from "../wallet/handle.ts";

/** The wallets to choose from, or the one that is connected. */
export function ConnectStep() {
  const { Account, WalletList } = wallet.use();
  const { address, isReconnecting } = useConnection();
  if (address) return <Account />;
  if (isReconnecting) return <p className="text-muted text-sm">Looking for your wallet…</p>;
  return <WalletList />;
}
