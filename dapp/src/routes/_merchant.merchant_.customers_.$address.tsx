import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { customers } from "../features/customers/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/customers_/$address")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(customers),
  component: Customer,
});

function Customer() {
  const { CustomerPage } = customers.use();
  const { address } = Route.useParams();
  const navigate = useNavigate();
  return (
    <CustomerPage
      address={address}
      onSwitch={() => void navigate({ to: "/merchant/customers", search: {} })}
    />
  );
}
