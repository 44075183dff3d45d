import * as words from "#words/payment.ts";
import * as voiding from "../../../transactions/void.ts";
import { ActionForm } from "./ActionForm.tsx";
import { AmountField, useAmount } from "./AmountField.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type Subject, subjectOf } from "./intent.ts";

/** Merchant returns held money to the payer: all of it, or a part. */
export function voidIntent(subject: Subject, amount: bigint): Intent {
  return {
    ...{ action: "void", approval: null, signing: null },
    amount: amount === subject.held ? null : amount,
    displayItems: voiding.displayItems({ ...subject, amount }),
    call: voiding.call({ ...subject, amount }),
  };
}

export function Void(props: ActionProps) {
  const subject = subjectOf(props.told, props.chain, props.token);
  const field = useAmount(subject.held, props.token);
  return (
    <ActionForm
      {...props}
      title={words.giveBack}
      description={words.giveBackNote}
      submit={words.giveBack}
      intent={field.value === null ? null : voidIntent(subject, field.value)}
    >
      <AmountField {...field} />
    </ActionForm>
  );
}
