import { createFileRoute } from "@tanstack/react-router";
import { link } from "../features/link/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";

export const Route = createFileRoute("/link/$linkId")({
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
