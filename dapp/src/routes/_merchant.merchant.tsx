import { createFileRoute } from "@tanstack/react-router";
import { overview } from "../features/overview/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant")({
  // The page reads it: nobody else needs what that takes.
  validateSearch: (search: Record<string, unknown>) => search,
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(overview),
  component: Overview,
});

function Overview() {
  const { OverviewPage } = overview.use();
  const navigate = Route.useNavigate();
  return (
    <OverviewPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
      onOpen={({ id, chainId }) =>
        void navigate({ to: "/merchant/payments", search: { payment: id, chain: chainId } })
      }
      onCustomer={(customer) => void navigate({ to: "/merchant/payments", search: { customer } })}
    />
  );
}
