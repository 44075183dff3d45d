import { useEffect, useState } from "react";
import { type Explanation, explainBy, partMissing } from "./explanation.ts";
import { serviceRules } from "./serviceRules.ts";

/** Explains an error; null while there is none. Downloads the rules for wallets and contracts when they are needed. */
export function useExplanation(error: unknown): Explanation | null {
  const [explained, setExplained] = useState<{ error: unknown; explanation: Explanation } | null>(
    null,
  );
  const byService = explainBy(serviceRules, error);
  useEffect(() => {
    if (!error || byService) return;
    let current = true;
    const set = (explanation: Explanation) => current && setExplained({ error, explanation });
    import("./explainError.ts").then(
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
