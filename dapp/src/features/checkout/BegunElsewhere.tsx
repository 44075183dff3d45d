import * as words from "#words/pay.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { setAside } from "./setAside.ts";

interface BegunElsewhereProps {
  /** Payment of the order that is not the one on the page. */
  begun: Activity;
  /** Whether the one on the page could be paid as well. */
  mayPay: boolean;
}

/** Tells of a payment of the order that is under way, beside which another would be a second one. */
export function BegunElsewhere({ begun, mayPay }: BegunElsewhereProps) {
  return (
    <Notice
      tone="warn"
      title={words.beganElsewhere}
      action={
        mayPay && (
          <Button look="secondary" size="medium" onClick={() => setAside(begun)}>
            {words.payAllTheSame}
          </Button>
        )
      }
    >
      {words.beganElsewhereAdvice(shorten(begun.account))}
    </Notice>
  );
}
