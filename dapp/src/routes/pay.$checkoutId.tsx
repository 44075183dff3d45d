import { createFileRoute } from "@tanstack/react-router";
import { CheckoutPage } from "../features/checkout/CheckoutPage.tsx";

export const Route = createFileRoute("/pay/$checkoutId")({ component: Pay });

function Pay() {
  const { checkoutId } = Route.useParams();
  return <CheckoutPage key={checkoutId} checkoutId={checkoutId} />;
}
