import { createFileRoute } from "@tanstack/react-router";
import { help } from "../features/help/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/how-escrow-works")({
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(help),
  component: HowEscrowWorks,
});

function HowEscrowWorks() {
  const { EscrowPage } = help.use();
  return <EscrowPage />;
}
