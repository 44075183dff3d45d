import { useEffect, useState } from "react";
import type { OpenQuestion } from "./askWallet.ts";

/** Milliseconds after which a silent wallet is worth a word. */
const patience = 20_000;

/** Whether the wallet has not answered this question for a while. */
export function useSilence(question: OpenQuestion | null): boolean {
  const [silent, setSilent] = useState<OpenQuestion | null>(null);
  useEffect(() => {
    if (!question) return;
    const timer = setTimeout(() => setSilent(question), patience);
    return () => clearTimeout(timer);
  }, [question]);
  return question !== null && silent === question;
}
