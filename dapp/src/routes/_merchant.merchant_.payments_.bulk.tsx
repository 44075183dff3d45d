import { createFileRoute } from "@tanstack/react-router";
import { bulk } from "../features/bulk/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { merchantStates } from "./-states.tsx";

export const Route = createFileRoute("/_merchant/merchant_/payments_/bulk")({
  validateSearch: (search: Record<string, unknown>): { verb?: "capture" | "void" } =>
    search.verb === "capture" || search.verb === "void" ? { verb: search.verb } : {},
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(bulk),
  component: Bulk,
});

function Bulk() {
  const { BulkPage } = bulk.use();
  const { verb = null } = Route.useSearch();
  return <BulkPage verb={verb} />;
}
