import * as words from "#words/payment.ts";
import * as expireDispute from "../../../transactions/expireDispute.ts";
import { ActionForm } from "./ActionForm.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type Subject, subjectOf } from "./intent.ts";

/** Returns disputed money to the payer after the arbiter's time. */
export function expireDisputeIntent(subject: Subject): Intent {
  return {
    ...{ action: "expireDispute", amount: null },
    ...{ approval: null, signing: null },
    displayItems: expireDispute.displayItems(subject),
    call: expireDispute.call(subject),
  };
}

export function ExpireDispute(props: ActionProps) {
  const title = props.isPayer ? words.getMoneyBack : words.endDispute;
  return (
    <ActionForm
      {...props}
      title={title}
      description={words.endDisputeNote}
      submit={props.isPayer ? words.getMoneyBack : words.returnToPayerSubmit}
      intent={expireDisputeIntent(subjectOf(props.told, props.chain, props.token))}
    />
  );
}
