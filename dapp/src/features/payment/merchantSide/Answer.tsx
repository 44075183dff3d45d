import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import * as words from "#words/merchantDispute.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { type Mode, useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { keepDraft, listDrafts } from "../../../lib/evidence/drafts.ts";
import type { Fingerprint } from "../../../lib/evidence/hashFile.ts";
import {
  type DraftStatement,
  isStatementOf,
  type StatementContent,
  StatementForged,
} from "../../../lib/evidence/statement.ts";
import { useOnce } from "../../../lib/feature/useOnce.ts";
import { ChangeCancelled } from "../../../lib/form/changeCancelled.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { AmountField, useAmount } from "../actions/AmountField.tsx";
import type { DisputeWayProps } from "../problem/disputeWayProps.ts";
import { EvidenceFiles } from "../problem/EvidenceFiles.tsx";
import { SignStatement } from "../problem/SignStatement.tsx";
import { StoreWallet } from "./StoreWallet.tsx";

/** Characters of a statement. */
const most = 2_000;

/** What the store answers, then what its wallet signs: the answer's link and hash go on the chain. */
export function Answer(props: DisputeWayProps) {
  const { payment } = props;
  const [saved, setSaved] = useState(() => draftOf(payment));
  return (
    <section className="space-y-4">
      <h3 className="font-semibold">{words.yourAnswer}</h3>
      <StoreWallet payment={payment}>
        {saved ? (
          <SignStatement {...props} statement={saved} onClose={() => setSaved(null)} />
        ) : (
          <AnswerForm {...props} onSaved={setSaved} />
        )}
      </StoreWallet>
    </section>
  );
}

/** Returns the answer that this device was about to give to the contract, and has not given; null: none. */
function draftOf({ id, events }: ChainPayment): DraftStatement | null {
  const own = listDrafts().filter(
    ({ document }) => document.payment_id.toLowerCase() === id && document.party === "merchant",
  );
  return (
    own.findLast((draft) => events.every((event) => event.evidence !== draft.evidence)) ?? null
  );
}

/** Stores the answer at the relayer, and returns it with the link and the hash for the chain. @throws StatementForged, ApiProblem */
async function saveAnswer(
  mode: Mode,
  { id }: ChainPayment,
  content: StatementContent,
): Promise<DraftStatement> {
  const statement = await answerOf(
    merchantApi[mode].POST("/v1/payments/{payment_id}/statements", {
      params: { path: { payment_id: id } },
      body: { ...content, files: [...content.files] },
    }),
  );
  const { document, evidence } = statement;
  if (document.party !== "merchant" || !isStatementOf(statement, content)) {
    throw new StatementForged("The service gave another statement back.");
  }
  return { document, evidence, isOwnFile: false };
}

interface AnswerFormProps extends DisputeWayProps {
  onSaved: (statement: DraftStatement) => void;
}

function AnswerForm({ payment, token, onSaved }: AnswerFormProps) {
  const { mode } = useMode();
  const { withProof } = useStoreDesk();
  const [text, setText] = useState("");
  const [files, setFiles] = useState<readonly Fingerprint[]>([]);
  const [isTried, setIsTried] = useState(false);
  const given = useAmount(payment.state.held, token, {
    ...{ label: words.wouldGiveBack, mayBeZero: true, first: 0n },
  });
  const saving = useMutation({
    mutationFn: (content: StatementContent) => withProof(() => saveAnswer(mode, payment, content)),
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
    if (isMissing || given.value === null) return;
    save({ reason: null, text: text.trim(), payer_amount: `${given.value}`, files });
  };
  return (
    <form noValidate className="space-y-5" onSubmit={submit}>
      <TextArea
        label={words.whatHappened}
        maxLength={most}
        hint={words.answerHint(text.length, most)}
        error={isTried && isMissing ? words.answerMissing : undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <AmountField {...given} />
      <EvidenceFiles files={files} onChange={setFiles} />
      {saving.error && !(saving.error instanceof ChangeCancelled) && (
        <ErrorNotice error={saving.error} />
      )}
      <Button type="submit" size="medium" busy={saving.isPending}>
        {words.goOnToSign}
      </Button>
    </form>
  );
}
