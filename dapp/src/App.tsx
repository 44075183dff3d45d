import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createAppRouter } from "./router.ts";

const queryClient = new QueryClient({
  // Milliseconds. Short, because amounts and states must be current.
  defaultOptions: { queries: { staleTime: 1_000, retry: 1 } },
});
const router = createAppRouter();

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
