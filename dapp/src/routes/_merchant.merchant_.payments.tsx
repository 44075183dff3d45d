import { createFileRoute } from "@tanstack/react-router";
import { merchant } from "../features/merchant/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/payments")({
  // The page reads it: nobody else needs what that takes.
  validateSearch: (search: Record<string, unknown>) => search,
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(merchant),
  component: Payments,
});

function Payments() {
  const { MerchantPage } = merchant.use();
  const navigate = Route.useNavigate();
  return (
    <MerchantPage
      search={Route.useSearch()}
      onSearch={(search, isStep) => void navigate({ search, replace: !isStep })}
    />
  );
}
