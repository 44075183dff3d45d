import { createFileRoute } from "@tanstack/react-router";
import { payment } from "../features/payment/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import { accountStates } from "./-states.tsx";

interface FindSearch {
  /** Payment, transaction or wallet to look for. */
  q?: string;
}

export const Route = createFileRoute("/_account/find")({
  validateSearch: ({ q }: Record<string, unknown>): FindSearch =>
    typeof q === "string" && q.trim() !== "" ? { q: q.trim().slice(0, 100) } : {},
  pendingComponent: accountStates.pendingComponent,
  loader: pageLoader(payment),
  component: Find,
});

function Find() {
  const { FindPage } = payment.use();
  const { q = "" } = Route.useSearch();
  return <FindPage key={q} wanted={q} />;
}
