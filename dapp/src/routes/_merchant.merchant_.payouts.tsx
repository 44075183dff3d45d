import { createFileRoute } from "@tanstack/react-router";
import { payouts } from "../features/payouts/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/payouts")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(payouts),
  component: Payouts,
});

function Payouts() {
  const { PayoutsPage } = payouts.use();
  return <PayoutsPage />;
}
