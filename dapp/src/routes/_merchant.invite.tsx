import { createFileRoute } from "@tanstack/react-router";
import { settings } from "../features/settings/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/invite")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(settings),
  component: Invite,
});

function Invite() {
  const { InvitePage } = settings.use();
  return <InvitePage />;
}
