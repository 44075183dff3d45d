import * as words from "#words/payment.ts";
import * as reclaim from "../../../transactions/reclaim.ts";
import { ActionForm } from "./ActionForm.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type Subject, subjectOf } from "./intent.ts";

/** Returns what the merchant did not collect in time to the payer. */
export function reclaimIntent(subject: Subject): Intent {
  return {
    ...{ action: "reclaim", amount: null, approval: null, signing: null },
    displayItems: reclaim.displayItems(subject),
    call: reclaim.call(subject),
  };
}

export function Reclaim(props: ActionProps) {
  const title = props.isPayer ? words.getMoneyBack : words.returnToPayer;
  return (
    <ActionForm
      {...props}
      title={title}
      description={props.isPayer ? words.getMoneyBackNote : words.returnToPayerNote}
      submit={props.isPayer ? words.getMoneyBack : words.returnToPayerSubmit}
      intent={reclaimIntent(subjectOf(props.told, props.chain, props.token))}
    />
  );
}
