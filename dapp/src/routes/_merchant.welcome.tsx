import { createFileRoute } from "@tanstack/react-router";
import { welcome } from "../features/welcome/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/welcome")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(welcome),
  component: Welcome,
});

function Welcome() {
  const { WelcomePage } = welcome.use();
  return <WelcomePage />;
}
