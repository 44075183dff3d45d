import * as words from "#words/pay.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { GiveUp } from "../../lib/activity/GiveUp.tsx";
import { shorten } from "../../lib/chain/addresses.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { setAside } from "./setAside.ts";

interface BegunNoticeProps {
  /** Payment that is waited for. */
  begun: Activity | undefined;
  /** Payment of the order that is not the one on the page. */
  other: Activity | undefined;
  /** Whether the one on the page could be paid as well. */
  mayPay: boolean;
}

/** A way out of waiting for what may never come, and what keeps the person from paying twice. */
export function BegunNotice({ begun, other, mayPay }: BegunNoticeProps) {
  return (
    <div className="pb-3 empty:hidden">
      {other && (
        <Notice
          tone="warn"
          title={words.beganElsewhere}
          action={
            mayPay && (
              <Button look="secondary" size="medium" onClick={() => setAside(other)}>
                {words.payAllTheSame}
              </Button>
            )
          }
        >
          {words.beganElsewhereAdvice(shorten(other.account))}
        </Notice>
      )}
      {begun && begun !== other && <GiveUp begun={begun} />}
    </div>
  );
}
