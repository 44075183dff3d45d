import { useEffect, useState, useSyncExternalStore } from "react";
import * as words from "#words/chain.ts";
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
      title={words.walletSilent}
      action={
        <Button look="secondary" size="medium" onClick={question.stop}>
          {words.stopWaiting}
        </Button>
      }
    >
      {words.walletSilentAdvice}
    </Notice>
  );
}
