import { useEffect, useState } from "react";
import { feature } from "../feature/feature.ts";
import { type Explanation, explainBy } from "./explanation.ts";
import { partMissing } from "./partMissing.ts";
import { serviceRules } from "./serviceRules.ts";

/** Sentences for errors of wallets and contracts. Pages with a wallet load them early: the server may be gone later. */
export const sentences = feature(() => import("./explainError.ts"));

/** Explains an error; null while there is none. */
export function useExplanation(error: unknown): Explanation | null {
  const [explained, setExplained] = useState<{ error: unknown; explanation: Explanation } | null>(
    null,
  );
  const byService = explainBy(serviceRules, error);
  useEffect(() => {
    if (!error || byService) return;
    let current = true;
    const set = (explanation: Explanation) => current && setExplained({ error, explanation });
    sentences.load().then(
      ({ explainError }) => set(explainError(error)),
      () => set(partMissing),
    );
    return () => {
      current = false;
    };
  }, [error, byService]);
  if (!error) return null;
  return byService ?? (explained?.error === error ? explained.explanation : null);
}
