import { createFileRoute } from "@tanstack/react-router";
import { customers } from "../features/customers/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/customers")({
  // The page reads it: nobody else needs what that takes.
  validateSearch: (search: Record<string, unknown>) => search,
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(customers),
  component: Customers,
});

function Customers() {
  const { CustomersPage } = customers.use();
  const navigate = Route.useNavigate();
  return (
    <CustomersPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
