import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/payment/$chainId/$paymentId")({
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(payment),
  component: Payment,
});

function Payment() {
  const { PaymentPage } = payment.use();
  const { chainId, paymentId } = Route.useParams();
  return <PaymentPage key={paymentId} chainId={chainId} paymentId={paymentId} />;
}
