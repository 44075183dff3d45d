import { QueryClient } from "@tanstack/react-query";

/** Makes the cache of what was read from the relayer and the chains. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Milliseconds. Short, because amounts and states must be current. Without a connection a question fails, and the page
      // says so: one that only waited would leave what was read before standing as if it were current.
      queries: { staleTime: 1_000, retry: 1, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
}
