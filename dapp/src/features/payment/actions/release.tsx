import { paymentId } from "@handsel/protocol";
import { useState } from "react";
import * as words from "#words/payment.ts";
import type { KeptMessage } from "../../../lib/activity/activity.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import * as release from "../../../transactions/release.ts";
import * as releaseWithSignature from "../../../transactions/releaseWithSignature.ts";
import { ActionForm } from "./ActionForm.tsx";
import { AmountField, useAmount } from "./AmountField.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type SignedMessage, type Subject, subjectOf } from "./intent.ts";
import { SendMyself } from "./SendMyself.tsx";
import { untilKnown } from "./untilKnown.ts";

/** Payer pays the merchant: all that is held, or a part. */
export function releaseIntent(subject: Subject, amount: bigint): Intent {
  return {
    ...{ action: "release", approval: null },
    amount: amountInEvent(subject, amount),
    displayItems: release.displayItems({ ...subject, amount }),
    call: release.call({ ...subject, amount }),
    signing: {
      message: (deadline) => messageOf({ ...subject, amount, deadline }),
      restore: (kept, now) => restored(subject, kept, now),
    },
  };
}

/** All of it is asked for without a number, so any amount is the person's. */
function amountInEvent({ held }: Subject, amount: bigint): bigint | null {
  return amount === held ? null : amount;
}

function messageOf(signed: releaseWithSignature.SignedRelease): SignedMessage {
  const { amount, held, refundable, deadline, terms, escrow } = signed;
  const body = { amount: `${amount}`, held: `${held}`, deadline };
  const path = { id: paymentId(terms, escrow) };
  return {
    amount,
    displayItems: releaseWithSignature.displayItems(signed),
    typedData: releaseWithSignature.typedData(signed),
    kept: { ...body, refundable: `${refundable}` },
    call: (signature) => releaseWithSignature.call(signed, signature),
    submit: (signature) =>
      untilKnown(() =>
        answerOf(
          api.POST("/v1/pay/{id}/release", { params: { path }, body: { ...body, signature } }),
        ),
      ),
  };
}

function restored(subject: Subject, kept: KeptMessage, now: number): SignedMessage | null {
  const { deadline, amount, held, refundable } = kept;
  if (amount === undefined || held === undefined || refundable === undefined) return null;
  if (BigInt(held) !== subject.held || deadline < now) return null;
  return messageOf({
    ...subject,
    ...{ amount: BigInt(amount), refundable: BigInt(refundable), deadline },
  });
}

export function Release(props: ActionProps) {
  const subject = subjectOf(props.told, props.chain, props.token);
  const field = useAmount(subject.held, props.token);
  const [pays, setPays] = useState(false);
  return (
    <ActionForm
      {...props}
      title={words.confirmDelivery(props.merchant)}
      description={words.confirmDeliveryNote}
      submit={words.confirmDelivery(props.merchant)}
      intent={field.value === null ? null : releaseIntent(subject, field.value)}
      signs={!pays}
      always={<SendMyself checked={pays} onChange={setPays} />}
    >
      <AmountField {...field} />
    </ActionForm>
  );
}
