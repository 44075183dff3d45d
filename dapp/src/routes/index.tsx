import { createFileRoute } from "@tanstack/react-router";
import { landing } from "../features/landing/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";

export const Route = createFileRoute("/")({ loader: pageLoader(landing), component: Home });

function Home() {
  const { Landing } = landing.use();
  return <Landing />;
}
