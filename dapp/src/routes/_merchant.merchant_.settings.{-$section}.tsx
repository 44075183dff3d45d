import { createFileRoute } from "@tanstack/react-router";
import { settings } from "../features/settings/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/settings/{-$section}")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(settings),
  component: Settings,
});

function Settings() {
  const { SettingsPage } = settings.use();
  const { section } = Route.useParams();
  return <SettingsPage section={section} />;
}
