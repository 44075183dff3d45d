import { createFileRoute } from "@tanstack/react-router";
import { link } from "../features/link/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { payStates } from "./-states.tsx";

export const Route = createFileRoute("/_pay/link/$linkId")({
  pendingComponent: payStates.pendingComponent,
  loader: pageLoader(link),
  component: Link,
});

function Link() {
  const { LinkPage } = link.use();
  const { linkId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <LinkPage
      key={linkId}
      linkId={linkId}
      onOpened={(checkoutId) => void navigate({ to: "/pay/$checkoutId", params: { checkoutId } })}
    />
  );
}
