import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

interface ReceiptSearch {
  /** Id of the checkout that the payment paid. */
  checkout?: string;
}

export const Route = createFileRoute("/_account/receipt/$chainId/$paymentId")({
  validateSearch: ({ checkout }): ReceiptSearch =>
    typeof checkout === "string" && /^cs_\w+$/.test(checkout) ? { checkout } : {},
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(payment),
  component: Receipt,
});

function Receipt() {
  const { ReceiptPage } = payment.use();
  const { chainId, paymentId } = Route.useParams();
  const { checkout } = Route.useSearch();
  return (
    <ReceiptPage key={paymentId} chainId={chainId} paymentId={paymentId} checkoutId={checkout} />
  );
}
