import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/verify")({
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(payment),
  component: Verify,
});

function Verify() {
  const { VerifyPage } = payment.use();
  return <VerifyPage />;
}
