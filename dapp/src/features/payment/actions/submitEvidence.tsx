import { useState } from "react";
import * as words from "#words/payment.ts";
import * as submitEvidence from "../../../transactions/submitEvidence.ts";
import { ActionForm } from "./ActionForm.tsx";
import type { ActionProps } from "./actionProps.ts";
import { type Intent, type Subject, subjectOf } from "./intent.ts";
import { isLink, LinkField } from "./LinkField.tsx";

/** Payer or merchant gives the arbiter a link. */
export function submitEvidenceIntent(subject: Subject, evidence: string): Intent {
  return {
    ...{ action: "submitEvidence", amount: null, evidence },
    ...{ approval: null, signing: null },
    displayItems: submitEvidence.displayItems({ ...subject, evidence }),
    call: submitEvidence.call({ ...subject, evidence }),
  };
}

export function SubmitEvidence(props: ActionProps) {
  const [typed, setTyped] = useState("");
  const link = typed.trim();
  const subject = subjectOf(props.told, props.chain, props.token);
  return (
    <ActionForm
      {...props}
      title={words.addEvidence}
      description={words.addEvidenceNote}
      submit={words.addEvidenceSubmit}
      intent={link !== "" && isLink(link) ? submitEvidenceIntent(subject, link) : null}
    >
      <LinkField value={typed} onChange={setTyped} isRequired />
    </ActionForm>
  );
}
