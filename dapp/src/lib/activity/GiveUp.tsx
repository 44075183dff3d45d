import * as words from "#words/chain.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useLostTransaction } from "../chain/useLostTransaction.ts";
import { forgetActivity } from "./activities.ts";
import type { Activity } from "./activity.ts";

/**
 * A way out of waiting for what may never come: a call that the wallet took without sending it, or a transaction that the
 * network dropped. Nothing while there is no such doubt.
 */
export function GiveUp({ begun }: { begun: Activity }) {
  const isLost = useLostTransaction(begun.chainId, begun.transactionHash);
  if (begun.phase !== "handed" && !isLost) return null;
  return (
    <Notice
      tone="warn"
      title={isLost ? words.transactionLost : words.walletKeeps}
      action={
        <Button look="secondary" size="medium" onClick={() => forgetActivity(begun)}>
          {words.startAgain}
        </Button>
      }
    >
      {isLost ? words.transactionLostAdvice : words.walletKeepsAdvice}
    </Notice>
  );
}
