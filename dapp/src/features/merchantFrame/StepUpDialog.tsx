import { useQueryClient } from "@tanstack/react-query";
import * as words from "#words/proof.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { sessionQuery } from "../../queries/session.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ProveFactor } from "./ProveFactor.tsx";
import { ProveWallet } from "./ProveWallet.tsx";
import type { ProofQuestion } from "./useProof.ts";

/** Asks for a fresh proof before a change: a second factor, or the wallet of an account that has none. */
export function StepUpDialog({
  session,
  onProved,
  onCancel,
}: ProofQuestion & { session: Session }) {
  const queryClient = useQueryClient();
  const prove = (proved: Session) => {
    queryClient.setQueryData(sessionQuery.queryKey, proved);
    onProved();
  };
  return (
    <Dialog title={words.stepUpTitle} description={words.stepUpAdvice} onClose={onCancel}>
      {session.factors.length > 0 ? (
        <ProveFactor factors={session.factors} action={words.confirm} onProved={prove} />
      ) : (
        <ProveWallet onProved={prove} />
      )}
    </Dialog>
  );
}
