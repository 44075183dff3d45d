import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { readServed } from "../../lib/api/served.ts";
import { createQueryClient } from "../../queries/queryClient.ts";
import { seedQueries } from "../../queries/seedQueries.ts";
import { PaySurface } from "./PaySurface.tsx";
import "../../ui/tokens.css";
import "../../ui/served.css";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no #root.");
const queryClient = createQueryClient();
seedQueries(queryClient, readServed());
// The page itself says what a boundary has caught.
const page = createRoot(element, { onCaughtError: () => {} });
// In slices, so that a slow phone can scroll and answer meanwhile.
startTransition(() =>
  page.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <PaySurface path={location.pathname} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);
