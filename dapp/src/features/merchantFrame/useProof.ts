import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { ApiProblem } from "../../lib/api/api.ts";
import type { WithProof } from "../../lib/desk/desk.ts";
import { ChangeCancelled } from "../../lib/form/changeCancelled.ts";
import { sessionQuery } from "../../queries/session.ts";

/** A fresh proof that is asked for. */
export interface ProofQuestion {
  onProved: () => void;
  onCancel: () => void;
}

/** Refusals after which the session is another than the page knows. */
const changedSession = ["session_missing", "api_key_missing", "second_factor_required"];

/** Does work that may need a fresh proof; `question` is the one that is asked for now. */
export function useProof() {
  const queryClient = useQueryClient();
  const [question, setQuestion] = useState<ProofQuestion | null>(null);
  const asked = useRef<Promise<void> | null>(null);
  const ask = useCallback(() => {
    // Whoever else needs a proof meanwhile waits for the same.
    asked.current ??= new Promise<void>((resolve, reject) => {
      setQuestion({ onProved: resolve, onCancel: () => reject(new ChangeCancelled()) });
    }).finally(() => {
      asked.current = null;
      setQuestion(null);
    });
    return asked.current;
  }, []);
  const withProof = useCallback<WithProof>(
    async (work) => {
      for (;;) {
        try {
          return await work();
        } catch (error) {
          const code = error instanceof ApiProblem ? error.code : null;
          if (code !== null && changedSession.includes(code)) {
            await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey, exact: true });
          }
          if (code !== "step_up_required") throw error;
          await ask();
        }
      }
    },
    [ask, queryClient],
  );
  return { withProof, question };
}
