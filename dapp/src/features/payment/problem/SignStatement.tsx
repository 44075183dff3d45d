import { useState } from "react";
import * as action from "#words/payment.ts";
import * as words from "#words/problem.ts";
import type { DraftStatement } from "../../../lib/evidence/statement.ts";
import { Button } from "../../../ui/Button.tsx";
import { DownloadIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { ActionForm } from "../actions/ActionForm.tsx";
import { InPage } from "../actions/ActionFrame.tsx";
import { disputeIntent } from "../actions/dispute.tsx";
import { subjectOf } from "../actions/intent.ts";
import { SendMyself } from "../actions/SendMyself.tsx";
import { submitEvidenceIntent } from "../actions/submitEvidence.tsx";
import { downloadJson } from "../downloadJson.ts";
import type { DisputeWayProps } from "./disputeWayProps.ts";
import { StatementView } from "./StatementView.tsx";

interface SignStatementProps extends DisputeWayProps {
  statement: DraftStatement;
  /** Goes back to the form. */
  onChange: () => void;
}

/** A stored statement, and the signature by which its link and hash go on the chain. */
export function SignStatement({ payment, statement, onChange, ...props }: SignStatementProps) {
  const [told, setTold] = useState(payment);
  const [pays, setPays] = useState(false);
  const subject = subjectOf(told, props.chain, props.token);
  const opens = told.state.stage === "held";
  const { evidence } = statement;
  const intent = opens
    ? disputeIntent(subject, evidence, true)
    : submitEvidenceIntent(subject, evidence);
  return (
    <>
      <h3 className="font-semibold">{words.reviewTitle}</h3>
      <StatementView statement={statement.content} token={props.token} />
      {statement.file && (
        <Notice
          tone="warn"
          title={words.keepFile}
          action={
            <Button
              look="secondary"
              size="medium"
              onClick={() => downloadJson(words.statementFile(told.id), statement.file)}
            >
              <DownloadIcon className="size-4" />
              {words.saveFile}
            </Button>
          }
        >
          {words.keepFileAdvice}
        </Notice>
      )}
      <InPage value>
        <ActionForm
          told={told}
          now={payment}
          chain={props.chain}
          token={props.token}
          merchant=""
          isPayer
          onTellAgain={() => setTold(payment)}
          onClose={onChange}
          title={opens ? words.openTheDispute : words.addToDispute}
          description={action.openDisputeNote}
          submit={opens ? words.openTheDispute : words.addStatement}
          intent={intent}
          signs={!pays}
          always={opens && <SendMyself checked={pays} onChange={setPays} />}
        />
      </InPage>
      <Button look="quiet" size="inline" onClick={onChange}>
        {words.change}
      </Button>
    </>
  );
}
