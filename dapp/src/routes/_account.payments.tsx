import { createFileRoute } from "@tanstack/react-router";
import { myPayments } from "../features/payment/mine/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/payments")({
  // The page reads it: nobody else needs what that takes.
  validateSearch: (search: Record<string, unknown>) => search,
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(myPayments),
  component: MyPayments,
});

function MyPayments() {
  const { MyPaymentsPage } = myPayments.use();
  const navigate = Route.useNavigate();
  return (
    <MyPaymentsPage
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
