import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/disputes")({
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(payment),
  component: Disputes,
});

function Disputes() {
  const { DisputesPage } = payment.use();
  return <DisputesPage />;
}
