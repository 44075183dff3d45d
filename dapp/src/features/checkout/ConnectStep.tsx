import { useConnection } from "wagmi";
import { Account } from "../wallet/Account.tsx";
import { WalletList } from "../wallet/WalletList.tsx";

/** The wallets to choose from, or the one that is connected. */
export function ConnectStep() {
  const { address, isReconnecting } = useConnection();
  if (address) return <Account />;
  if (isReconnecting) return <p className="text-muted text-sm">Looking for your wallet…</p>;
  return <WalletList />;
}
