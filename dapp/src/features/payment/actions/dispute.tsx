import { paymentId } from "@handsel/protocol";
import { useState } from "react";
import * as words from "#words/payment.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import * as dispute from "../../../transactions/dispute.ts";
import * as disputeWithSignature from "../../../transactions/disputeWithSignature.ts";
import { ActionForm } from "./ActionForm.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type SignedMessage, type Subject, subjectOf } from "./intent.ts";
import { isLink, LinkField } from "./LinkField.tsx";
import { SendMyself } from "./SendMyself.tsx";
import { untilKnown } from "./untilKnown.ts";

/**
 * Payer or merchant has the arbiter decide.
 * @param evidence URI, or empty
 * @param isPayer whether the payer does it, whose signature the relayer sends
 */
export function disputeIntent(subject: Subject, evidence: string, isPayer: boolean): Intent {
  return {
    ...{ action: "dispute", amount: null, evidence, approval: null },
    displayItems: dispute.displayItems({ ...subject, evidence }),
    call: dispute.call({ ...subject, evidence }),
    signing: isPayer
      ? {
          message: (deadline) => messageOf({ ...subject, evidence, deadline }),
          restore: ({ deadline, evidence: given }, now) =>
            given === undefined || deadline < now
              ? null
              : messageOf({ ...subject, evidence: given, deadline }),
        }
      : null,
  };
}

function messageOf(signed: disputeWithSignature.SignedDispute): SignedMessage {
  const { evidence, deadline, terms, escrow } = signed;
  const path = { id: paymentId(terms, escrow) };
  return {
    amount: null,
    displayItems: disputeWithSignature.displayItems(signed),
    typedData: disputeWithSignature.typedData(signed),
    kept: { evidence, deadline },
    call: (signature) => disputeWithSignature.call(signed, signature),
    submit: (signature) =>
      untilKnown(() =>
        answerOf(
          api.POST("/v1/pay/{id}/dispute", {
            ...{ params: { path }, body: { evidence, deadline, signature } },
          }),
        ),
      ),
  };
}

export function Dispute(props: ActionProps) {
  const [typed, setTyped] = useState("");
  const [pays, setPays] = useState(false);
  const link = typed.trim();
  const subject = subjectOf(props.told, props.chain, props.token);
  return (
    <ActionForm
      {...props}
      title={words.openDispute}
      description={words.openDisputeNote}
      submit={words.openDisputeSubmit}
      intent={isLink(link) ? disputeIntent(subject, link, props.isPayer) : null}
      signs={props.isPayer && !pays}
      always={props.isPayer && <SendMyself checked={pays} onChange={setPays} />}
    >
      <LinkField value={typed} onChange={setTyped} />
    </ActionForm>
  );
}
