import { createFileRoute } from "@tanstack/react-router";
import { LinkPage } from "../features/link/LinkPage.tsx";

export const Route = createFileRoute("/link/$linkId")({ component: Link });

function Link() {
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
