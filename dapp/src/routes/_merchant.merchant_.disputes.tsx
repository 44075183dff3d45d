import { createFileRoute } from "@tanstack/react-router";
import { merchantDisputes } from "../features/merchantDisputes/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/disputes")({
  // The page reads it: nobody else needs what that takes.
  validateSearch: (search: Record<string, unknown>) => search,
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(merchantDisputes),
  component: Disputes,
});

function Disputes() {
  const { MerchantDisputesPage } = merchantDisputes.use();
  const navigate = Route.useNavigate();
  return (
    <MerchantDisputesPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search })}
    />
  );
}
