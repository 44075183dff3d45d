import { createFileRoute } from "@tanstack/react-router";
import { PaymentPage } from "../features/payment/PaymentPage.tsx";

export const Route = createFileRoute("/payment/$chainId/$paymentId")({ component: Payment });

function Payment() {
  const { chainId, paymentId } = Route.useParams();
  return <PaymentPage key={paymentId} chainId={chainId} paymentId={paymentId} />;
}
