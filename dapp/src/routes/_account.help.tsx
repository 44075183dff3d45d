import { createFileRoute } from "@tanstack/react-router";
import { help } from "../features/help/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

export const Route = createFileRoute("/_account/help")({
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(help),
  component: Help,
});

function Help() {
  const { HelpPage } = help.use();
  return <HelpPage />;
}
