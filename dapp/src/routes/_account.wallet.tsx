import { createFileRoute } from "@tanstack/react-router";
import { ownWallet } from "../features/ownWallet/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/wallet")({
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(ownWallet),
  component: Wallet,
});

function Wallet() {
  const { WalletPage } = ownWallet.use();
  return <WalletPage />;
}
