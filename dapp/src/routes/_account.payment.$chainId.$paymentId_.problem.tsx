import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { checkoutSearch } from "./-checkoutSearch.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/payment/$chainId/$paymentId_/problem")({
  validateSearch: checkoutSearch,
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(payment),
  component: Problem,
});

function Problem() {
  const { ProblemPage } = payment.use();
  const { chainId, paymentId } = Route.useParams();
  const { checkout } = Route.useSearch();
  return (
    <ProblemPage key={paymentId} chainId={chainId} paymentId={paymentId} checkoutId={checkout} />
  );
}
