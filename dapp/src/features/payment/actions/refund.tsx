import { zeroAddress } from "viem";
import * as words from "#words/payment.ts";
import * as refund from "../../../transactions/refund.ts";
import { ActionForm } from "./ActionForm.tsx";
import { AmountField, useAmount } from "./AmountField.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type Subject, subjectOf } from "./intent.ts";

/** Merchant or payee pays captured money back from the connected wallet. */
export function refundIntent(subject: Subject, amount: bigint): Intent {
  const { token, escrow } = subject;
  return {
    ...{ action: "refund", signing: null, amount },
    displayItems: refund.displayItems({ ...subject, amount }),
    call: refund.call({ ...subject, amount }),
    approval: token.address === zeroAddress ? null : { token, escrow, amount },
  };
}

export function Refund(props: ActionProps) {
  const subject = subjectOf(props.told, props.chain, props.token);
  const field = useAmount(subject.refundable, props.token);
  return (
    <ActionForm
      {...props}
      title={words.refund}
      description={words.refundNote}
      submit={words.refund}
      intent={field.value === null ? null : refundIntent(subject, field.value)}
    >
      <AmountField {...field} />
    </ActionForm>
  );
}
