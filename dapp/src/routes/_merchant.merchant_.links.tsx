import { createFileRoute } from "@tanstack/react-router";
import { sell } from "../features/sell/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/links")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(sell),
  component: Links,
});

function Links() {
  const { LinksPage } = sell.use();
  return <LinksPage />;
}
