import * as words from "#words/chain.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useLostTransaction } from "../chain/useLostTransaction.ts";
import { giveUpActivity } from "./activities.ts";
import type { Activity } from "./activity.ts";

const action = { lost: words.transactionLostAdvice, kept: words.walletKeepsAdvice };
const funding = { lost: words.fundingLostAdvice, kept: words.fundingKeptAdvice };

interface GiveUpProps {
  begun: Activity;
  /** What the same transaction was to do besides. */
  together?: readonly Activity[];
}

/**
 * A way out of waiting for what may never come: a call that the wallet took without sending it, or a transaction that the
 * network dropped. Nothing while there is no such doubt.
 */
export function GiveUp({ begun, together = [] }: GiveUpProps) {
  const isLost = useLostTransaction(begun.chainId, begun.transactionHash);
  if (begun.phase !== "handed" && !isLost) return null;
  const advice = begun.kind === "fund" ? funding : action;
  return (
    <Notice
      tone="warn"
      title={isLost ? words.transactionLost : words.walletKeeps}
      action={
        <Button
          look="secondary"
          size="medium"
          onClick={() => {
            for (const one of [begun, ...together]) giveUpActivity(one);
          }}
        >
          {words.startAgain}
        </Button>
      }
    >
      {isLost ? advice.lost : advice.kept}
    </Notice>
  );
}
