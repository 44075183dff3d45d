import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useOnce } from "../feature/useOnce.ts";
import { ChangeCancelled } from "../form/changeCancelled.ts";
import { useDesk } from "./desk.ts";

/** A change that needs nothing but to be made. */
export interface Change {
  run: () => void;
  isPending: boolean;
  error: unknown;
}

/**
 * Makes a change that may need a fresh proof, and renews what is shown of it.
 * @param renews keys of the queries that show it
 */
export function useChange<Args = void, Result = unknown>(
  work: (args: Args) => Promise<Result>,
  ...renews: QueryKey[]
) {
  const { withProof } = useDesk();
  const queryClient = useQueryClient();
  const { mutateAsync, error, isPending, variables } = useMutation({
    mutationFn: (args: Args) => withProof(() => work(args)),
    onSuccess: () =>
      Promise.all(renews.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
  const run = useOnce((args: Args) => mutateAsync(args));
  return { run, isPending, variables, error: error instanceof ChangeCancelled ? null : error };
}
