import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { onQuestion, openQuestion } from "./askWallet.ts";

/** Milliseconds after which a silent wallet is worth a word. */
const patience = 20_000;

/** A hint and a way out while the wallet does not answer; nothing at first. */
export function WalletWait() {
  const question = useSyncExternalStore(onQuestion, openQuestion);
  const [silent, setSilent] = useState<typeof question>(null);
  useEffect(() => {
    if (!question) return;
    const timer = setTimeout(() => setSilent(question), patience);
    return () => clearTimeout(timer);
  }, [question]);
  if (!question || silent !== question) return null;
  return (
    <Notice
      tone="warn"
      title="Your wallet has not answered yet"
      action={
        <Button look="secondary" size="medium" onClick={question.stop}>
          Stop waiting
        </Button>
      }
    >
      Open your wallet: it may wait behind this window, be locked, or have had its window blocked.
    </Notice>
  );
}
