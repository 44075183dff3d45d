import { createFileRoute } from "@tanstack/react-router";
import { offline } from "../features/offline/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";

export const Route = createFileRoute("/_account/offline")({
  loader: pageLoader(offline),
  component: () => {
    const { OfflinePage } = offline.use();
    return <OfflinePage />;
  },
});
