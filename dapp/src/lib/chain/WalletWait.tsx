import { useSyncExternalStore } from "react";
import * as words from "#words/chain.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { onQuestion, openQuestion } from "./askWallet.ts";
import { useSilence } from "./useSilence.ts";

/** A hint and a way out while the wallet does not answer; nothing at first. */
export function WalletWait() {
  const question = useSyncExternalStore(onQuestion, openQuestion, openQuestion);
  const isSilent = useSilence(question);
  if (!question || !isSilent) return null;
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
