import { createFileRoute } from "@tanstack/react-router";
import { checkout } from "../features/checkout/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { payStates } from "./-states.tsx";

export const Route = createFileRoute("/_pay/pay/$checkoutId")({
  pendingComponent: payStates.pendingComponent,
  loader: pageLoader(checkout),
  component: Pay,
});

function Pay() {
  const { CheckoutPage } = checkout.use();
  const { checkoutId } = Route.useParams();
  return <CheckoutPage key={checkoutId} checkoutId={checkoutId} />;
}
