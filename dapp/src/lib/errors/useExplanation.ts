import { useEffect, useState } from "react";
import { type Explanation, explainApiError } from "./explainApiError.ts";

/**
 * An error in words, or null while there is none. What explains wallets and contracts is loaded only when an error of
 * theirs is met.
 */
export function useExplanation(error: unknown): Explanation | null {
  const [explained, setExplained] = useState<{ error: unknown; explanation: Explanation } | null>(
    null,
  );
  const api = explainApiError(error);
  useEffect(() => {
    if (!error || api) return;
    let current = true;
    void import("./explainError.ts").then(({ explainError }) => {
      if (current) setExplained({ error, explanation: explainError(error) });
    });
    return () => {
      current = false;
    };
  }, [error, api]);
  if (!error) return null;
  return api ?? (explained?.error === error ? explained.explanation : null);
}
