import { createFileRoute } from "@tanstack/react-router";
import { sell } from "../features/sell/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/checkouts")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(sell),
  component: Checkouts,
});

function Checkouts() {
  const { CheckoutsPage } = sell.use();
  return <CheckoutsPage />;
}
