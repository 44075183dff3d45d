import { createFileRoute } from "@tanstack/react-router";
import { checkout } from "../features/checkout/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";

export const Route = createFileRoute("/pay/$checkoutId")({
  loader: pageLoader(checkout),
  component: Pay,
});

function Pay() {
  const { CheckoutPage } = checkout.use();
  const { checkoutId } = Route.useParams();
  return <CheckoutPage key={checkoutId} checkoutId={checkoutId} />;
}
