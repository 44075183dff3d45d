import { createFileRoute } from "@tanstack/react-router";
import { developers } from "../features/developers/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/developers/{-$section}")({
  // The page reads it: nobody else needs what that takes.
  validateSearch: (search: Record<string, unknown>) => search,
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(developers),
  component: Developers,
});

function Developers() {
  const { DevelopersPage } = developers.use();
  const { section } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <DevelopersPage
      section={section}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search })}
    />
  );
}
