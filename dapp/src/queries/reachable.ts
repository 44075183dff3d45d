import { queryOptions } from "@tanstack/react-query";
import { backOff } from "../lib/polling/backOff.ts";

/** Milliseconds for an answer, after which there is no connection worth to go on with. */
const PATIENCE = 10_000;

/** Asks the relayer whether it is there, again and again, because a browser knows of its own network alone. */
export const reachableQuery = queryOptions({
  queryKey: ["reachable"],
  queryFn: async (): Promise<true> => {
    const answer = await fetch("/healthz", {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    // The page by which a café's network asks people to sign in is no answer of the relayer's.
    if (!answer.ok || answer.redirected) throw new Error("The relayer does not answer.");
    return true;
  },
  refetchInterval: backOff(2_000, 30_000),
  // The page is told by its answer, whatever the browser takes its network for.
  networkMode: "always",
  retry: false,
});
