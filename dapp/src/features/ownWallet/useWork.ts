import { useState } from "react";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { problemSentence } from "./problem.ts";

/** Does a piece of work at a time, and says what went wrong with it. */
export function useWork<Args extends unknown[]>(work: (...args: Args) => Promise<void>) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = useOnce(async (...args: Args) => {
    setBusy(true);
    setProblem(null);
    try {
      await work(...args);
    } catch (error) {
      setProblem(problemSentence(error));
    } finally {
      setBusy(false);
    }
  });
  return { start, isBusy, problem };
}
