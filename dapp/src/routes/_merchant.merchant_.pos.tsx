import { createFileRoute } from "@tanstack/react-router";
import { pos } from "../features/pos/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/pos")({
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(pos),
  component: Pos,
});

function Pos() {
  const { PosPage } = pos.use();
  return <PosPage />;
}
