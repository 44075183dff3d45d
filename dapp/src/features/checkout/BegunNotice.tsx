import * as words from "#words/givenUp.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { GiveUp } from "../../lib/activity/GiveUp.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface BegunNoticeProps {
  /** Payment that is waited for. */
  begun: Activity | undefined;
  /** Whether another one was given up, which may still go through. */
  isDoubtful: boolean;
  /** Whether the person pays all the same. */
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}

/** A way out of waiting for what may never come, and what follows from having taken it. */
export function BegunNotice({ begun, isDoubtful, accepted, onAccept }: BegunNoticeProps) {
  return (
    <div className="pb-3 empty:hidden">
      {begun && <GiveUp begun={begun} />}
      {!begun && isDoubtful && (
        <Notice
          tone="warn"
          title={words.mayStillGoThrough}
          action={
            <Checkbox
              label={words.payAllTheSame}
              hint={words.payAllTheSameHint}
              checked={accepted}
              onChange={({ target }) => onAccept(target.checked)}
            />
          }
        >
          {words.mayStillGoThroughAdvice}
        </Notice>
      )}
    </div>
  );
}
