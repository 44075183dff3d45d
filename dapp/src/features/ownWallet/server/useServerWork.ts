import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { WithProof } from "../../../lib/desk/desk.ts";
import { useOnce } from "../../../lib/feature/useOnce.ts";
import { ChangeCancelled } from "../../../lib/form/changeCancelled.ts";
import { walletBackupsQuery } from "../../../queries/walletBackups.ts";

/** Does a piece of work with the server's backups at a time, and renews their list whatever became of it. */
export function useServerWork(withProof: WithProof, work: () => Promise<void>) {
  const queryClient = useQueryClient();
  const { mutateAsync, error, isPending } = useMutation({
    mutationFn: () => withProof(work),
    onSettled: () => queryClient.invalidateQueries({ queryKey: walletBackupsQuery.queryKey }),
  });
  const start = useOnce(() => mutateAsync());
  return { start, isBusy: isPending, error: error instanceof ChangeCancelled ? null : error };
}
