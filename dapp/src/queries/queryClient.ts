import { QueryClient } from "@tanstack/react-query";

/** Makes the cache of what was read from the relayer and the chains. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    // Milliseconds. Short, because amounts and states must be current.
    defaultOptions: { queries: { staleTime: 1_000, retry: 1 } },
  });
}
