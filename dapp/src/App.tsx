import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createAppRouter } from "./router.ts";

const queryClient = new QueryClient({
  // Money pages are looked at again and again: what the page shows is always asked for anew.
  defaultOptions: { queries: { staleTime: 1_000, retry: 1 } },
});
const router = createAppRouter();

/** The app; what talks to wallets and chains comes with the pages that need it. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
