import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

interface PaymentSearch {
  /** Id of the checkout that the payment paid. */
  checkout?: string;
}

export const Route = createFileRoute("/_account/payment/$chainId/$paymentId")({
  validateSearch: ({ checkout }): PaymentSearch =>
    typeof checkout === "string" && /^cs_\w+$/.test(checkout) ? { checkout } : {},
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(payment),
  component: Payment,
});

function Payment() {
  const { PaymentPage } = payment.use();
  const { chainId, paymentId } = Route.useParams();
  const { checkout } = Route.useSearch();
  return (
    <PaymentPage key={paymentId} chainId={chainId} paymentId={paymentId} checkoutId={checkout} />
  );
}
