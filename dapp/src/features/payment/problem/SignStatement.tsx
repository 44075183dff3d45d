import { useState } from "react";
import { useConnection } from "wagmi";
import * as action from "#words/payment.ts";
import * as words from "#words/problem.ts";
import { useActivities } from "../../../lib/activity/activities.ts";
import { findDraft, forgetDraft } from "../../../lib/evidence/drafts.ts";
import type { DraftStatement } from "../../../lib/evidence/statement.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { ActionForm } from "../actions/ActionForm.tsx";
import { InPage } from "../actions/ActionFrame.tsx";
import { disputeIntent } from "../actions/dispute.tsx";
import { subjectOf } from "../actions/intent.ts";
import { keptSignature, pendingOf } from "../actions/runAction.ts";
import { SendMyself } from "../actions/SendMyself.tsx";
import { submitEvidenceIntent } from "../actions/submitEvidence.tsx";
import type { DisputeWayProps } from "./disputeWayProps.ts";
import { SaveStatement } from "./SaveStatement.tsx";
import { StatementView } from "./StatementView.tsx";

interface SignStatementProps extends DisputeWayProps {
  statement: DraftStatement;
  /** Goes back to the form. */
  onClose: () => void;
}

/**
 * A stored statement, and the signature by which its link and hash go on the chain. While the signature of an earlier one is
 * out, that one is shown, because it is what is sent.
 */
export function SignStatement({ payment, statement, onClose, ...props }: SignStatementProps) {
  const [told, setTold] = useState(payment);
  const [pays, setPays] = useState(false);
  const [savedFile, setSavedFile] = useState<string | null>(null);
  const { address } = useConnection();
  useActivities();
  const subject = subjectOf(told, props.chain, props.token);
  const opens = told.state.stage === "held";
  const { evidence } = statement;
  const intent = opens
    ? disputeIntent(subject, evidence, true)
    : submitEvidenceIntent(subject, evidence);
  const begun = address && pendingOf({ action: intent.action, told, account: address });
  const kept = keptSignature(intent, begun || undefined, props.now);
  // What a wallet was only asked for is asked for anew; what it took is followed.
  const taken = begun && begun.phase !== "asked" ? begun.action?.evidence : undefined;
  const signed = kept?.message.kept.evidence ?? taken ?? evidence;
  const shown = signed === evidence ? statement : findDraft(signed);
  const [wasSigned] = useState(kept !== null || taken !== undefined);
  const isMissing = shown?.isOwnFile === true && !wasSigned && savedFile !== signed;
  const change = () => {
    if (!kept && taken !== evidence) forgetDraft(statement);
    onClose();
  };
  return (
    <>
      <h3 className="font-semibold">{words.reviewTitle}</h3>
      {signed !== evidence && (
        <Notice tone="warn" title={kept ? words.signedOther : words.sentOther}>
          {kept ? words.signedOtherAdvice : words.sentOtherAdvice}
        </Notice>
      )}
      {shown ? (
        <StatementView document={shown.document} token={props.token} />
      ) : (
        <p className="text-muted text-sm wrap-anywhere">
          {words.signedUnknown} <bdi>{signed}</bdi>
        </p>
      )}
      {shown?.isOwnFile && (
        <Notice
          tone="warn"
          title={words.keepFile}
          action={
            <SaveStatement document={shown.document} onSaved={() => setSavedFile(shown.evidence)} />
          }
        >
          {words.keepFileAdvice}
        </Notice>
      )}
      {isMissing ? (
        <p role="status" className="text-muted text-sm">
          {words.saveFirst}
        </p>
      ) : (
        <InPage value>
          <ActionForm
            told={told}
            now={payment}
            chain={props.chain}
            token={props.token}
            merchant=""
            isPayer
            onTellAgain={() => setTold(payment)}
            onClose={onClose}
            title={opens ? words.openTheDispute : words.addToDispute}
            description={action.openDisputeNote}
            submit={opens ? words.openTheDispute : words.addStatement}
            intent={intent}
            signs={!pays}
            always={opens && <SendMyself checked={pays} onChange={setPays} />}
          />
        </InPage>
      )}
      <Button look="quiet" size="inline" onClick={change}>
        {words.change}
      </Button>
    </>
  );
}
