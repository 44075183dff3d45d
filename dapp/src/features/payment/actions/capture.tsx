import { useState } from "react";
import * as words from "#words/payment.ts";
import * as capture from "../../../transactions/capture.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { ActionForm } from "./ActionForm.tsx";
import { AmountField, useAmount } from "./AmountField.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type Subject, subjectOf } from "./intent.ts";

/** Merchant takes held money, and may return the rest in the same transaction. */
export function captureIntent(subject: Subject, amount: bigint, releaseRest: boolean): Intent {
  return {
    ...{ action: "capture", approval: null, signing: null },
    amount: amount === subject.held ? null : amount,
    displayItems: capture.displayItems({ ...subject, amount, releaseRest }),
    call: capture.call({ ...subject, amount, releaseRest }),
  };
}

export function Capture(props: ActionProps) {
  const subject = subjectOf(props.told, props.chain, props.token);
  const field = useAmount(subject.held, props.token);
  const [releaseRest, setReleaseRest] = useState(false);
  const amount = field.value;
  const isPart = amount !== null && amount < subject.held;
  return (
    <ActionForm
      {...props}
      title={words.capture}
      description={words.captureNote}
      submit={words.capture}
      intent={amount === null ? null : captureIntent(subject, amount, isPart && releaseRest)}
    >
      <AmountField {...field} />
      {isPart && (
        <Checkbox
          label={words.releaseRest}
          hint={words.releaseRestHint}
          checked={releaseRest}
          onChange={({ target }) => setReleaseRest(target.checked)}
        />
      )}
    </ActionForm>
  );
}
