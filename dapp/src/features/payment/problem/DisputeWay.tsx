import { arbitrationPeriod } from "@handsel/protocol";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import * as words from "#words/problem.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { findDraft, keepDraft, listDrafts } from "../../../lib/evidence/drafts.ts";
import type { Fingerprint } from "../../../lib/evidence/hashFile.ts";
import {
  type DraftStatement,
  isKeptByAuthor,
  type StatementReason,
  statementsOnChain,
} from "../../../lib/evidence/statement.ts";
import { useOnce } from "../../../lib/feature/useOnce.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { formatClock } from "../../../lib/time/format.ts";
import { statementsQuery } from "../../../queries/conversation.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { Row, Rows } from "../../../ui/Rows.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { Timeline, TimelineItem } from "../../../ui/Timeline.tsx";
import { AmountField, useAmount } from "../actions/AmountField.tsx";
import { useSignedIn } from "../usePayerSignIn.ts";
import type { DisputeWayProps } from "./disputeWayProps.ts";
import { EvidenceFiles } from "./EvidenceFiles.tsx";
import { SaveStatement } from "./SaveStatement.tsx";
import { SignStatement } from "./SignStatement.tsx";
import { reasons, StatementView } from "./StatementView.tsx";
import { saveStatement } from "./saveStatement.ts";

/** Characters of a statement. */
const most = 2_000;

/** What the payer says, then what the payer signs: opens the dispute, or adds to it. */
export function DisputeWay(props: DisputeWayProps) {
  const { payment } = props;
  const [saved, setSaved] = useState(() => draftOf(payment));
  const { data: earlier = [] } = useQuery(statementsQuery(payment.id, "payer", useSignedIn()));
  if (saved) {
    return <SignStatement {...props} statement={saved} onClose={() => setSaved(null)} />;
  }
  const onDevice = payment.events.flatMap(({ evidence = "" }) =>
    isKeptByAuthor(evidence) ? (findDraft(evidence) ?? []) : [],
  );
  const onChain = statementsOnChain(earlier, payment);
  return (
    <>
      {payment.state.stage === "disputed" && onChain.length + onDevice.length > 0 && (
        <section className="space-y-3">
          <h3 className="font-semibold text-sm">{words.saidSoFar}</h3>
          {onChain.map((statement) => (
            <StatementView key={statement.id} document={statement.document} token={props.token} />
          ))}
          {onDevice.map(({ evidence, document }) => (
            <div key={evidence} className="space-y-2">
              <StatementView document={document} token={props.token} />
              <SaveStatement document={document} />
            </div>
          ))}
        </section>
      )}
      <StatementForm {...props} onSaved={setSaved} />
    </>
  );
}

/** Returns what this device was about to give to the contract about a payment, and has not given; null: nothing. */
function draftOf({ id, events }: ChainPayment): DraftStatement | null {
  const isGiven = (draft: DraftStatement) =>
    events.some(({ evidence }) => evidence === draft.evidence);
  const own = listDrafts().filter(
    ({ document }) => document.payment_id.toLowerCase() === id && document.party === "payer",
  );
  return own.findLast((draft) => !isGiven(draft)) ?? null;
}

interface StatementFormProps extends DisputeWayProps {
  onSaved: (statement: DraftStatement) => void;
}

function StatementForm({ payment, token, now, onSaved }: StatementFormProps) {
  const isOpen = payment.state.stage === "disputed";
  const [reason, setReason] = useState<StatementReason | null>(null);
  const [text, setText] = useState("");
  const [files, setFiles] = useState<readonly Fingerprint[]>([]);
  const [isTried, setIsTried] = useState(false);
  const asked = useAmount(payment.state.held, token, { label: words.askBack, mayBeZero: true });
  const saving = useMutation({
    mutationFn: saveStatement,
    onSuccess: (draft) => {
      keepDraft(draft);
      onSaved(draft);
    },
  });
  const save = useOnce(saving.mutateAsync);
  const isMissing = text.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isMissing || asked.value === null) return;
    save({
      id: payment.id,
      content: { reason, text: text.trim(), payer_amount: `${asked.value}`, files },
    });
  };
  return (
    <form noValidate className="space-y-5" onSubmit={submit}>
      {!isOpen && (
        <Choices legend={words.whatIsWrong} labels={reasons} value={reason} onChange={setReason} />
      )}
      <TextArea
        label={words.story}
        maxLength={most}
        hint={words.storyHint(text.length, most)}
        error={isTried && isMissing ? words.storyMissing : undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <AmountField {...asked} />
      <EvidenceFiles files={files} onChange={setFiles} />
      {!isOpen && <WhatHappens payment={payment} token={token} now={now} />}
      {saving.error && <ErrorNotice error={saving.error} />}
      <Button type="submit" busy={saving.isPending}>
        {words.review}
      </Button>
    </form>
  );
}

/** What a dispute does, when, and what it costs. */
export function WhatHappens({ payment, token, now }: Omit<DisputeWayProps, "chain">) {
  return (
    <>
      <section>
        <h3 className="mb-3 font-semibold text-sm">{words.whatHappensWhen}</h3>
        <Timeline>
          <TimelineItem title={words.today} time="">
            {words.lockedThen}
          </TimelineItem>
          <TimelineItem title={words.nextDays} time="">
            {words.shopAnswers}
          </TimelineItem>
          <TimelineItem title={words.by(formatClock(now + arbitrationPeriod, now))} time="" last>
            {words.arbiterSplits(formatMoney(payment.state.held, token))}
          </TimelineItem>
        </Timeline>
      </section>
      <section>
        <h3 className="sr-only">{words.cost}</h3>
        <Rows>
          <Row label={words.opening}>{words.freeOneSignature}</Row>
          <Row label={words.undo}>{words.undoBy}</Row>
        </Rows>
      </section>
    </>
  );
}
