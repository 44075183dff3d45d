import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";

export const Route = createFileRoute("/payment/$chainId/$paymentId")({
  loader: pageLoader(payment),
  component: Payment,
});

function Payment() {
  const { PaymentPage } = payment.use();
  const { chainId, paymentId } = Route.useParams();
  return <PaymentPage key={paymentId} chainId={chainId} paymentId={paymentId} />;
}
