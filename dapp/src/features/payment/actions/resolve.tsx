import * as words from "#words/payment.ts";
import * as resolve from "../../../transactions/resolve.ts";
import { ActionForm } from "./ActionForm.tsx";
import { AmountField, useAmount } from "./AmountField.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type Subject, subjectOf } from "./intent.ts";

/** Arbiter divides what is held. @param amount the payer's part, in base units */
export function resolveIntent(subject: Subject, amount: bigint): Intent {
  return {
    ...{ action: "resolve", amount: null, approval: null, signing: null },
    displayItems: resolve.displayItems({ ...subject, amount }),
    call: resolve.call({ ...subject, amount }),
  };
}

export function Resolve(props: ActionProps) {
  const subject = subjectOf(props.told, props.chain, props.token);
  const field = useAmount(subject.held, props.token, {
    ...{ label: words.decideDisputeAmount, mayBeZero: true },
  });
  return (
    <ActionForm
      {...props}
      title={words.decideDispute}
      description={words.decideDisputeNote}
      submit={words.decideDisputeSubmit}
      intent={field.value === null ? null : resolveIntent(subject, field.value)}
    >
      <AmountField {...field} />
    </ActionForm>
  );
}
