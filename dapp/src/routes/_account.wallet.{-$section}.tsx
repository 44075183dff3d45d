import { createFileRoute } from "@tanstack/react-router";
import { merchantFrame } from "../features/merchantFrame/handle.ts";
import { ownWallet } from "../features/ownWallet/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/wallet/{-$section}")({
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(ownWallet),
  component: Wallet,
});

function Wallet() {
  const { WalletPage } = ownWallet.use();
  const { section } = Route.useParams();
  return <WalletPage section={section} accountGate={merchantFrame} />;
}
