import type { Token } from "@handsel/protocol";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import { useConnection } from "wagmi";
import * as words from "#words/payment.ts";
import { useActivities } from "../../lib/activity/activities.ts";
import { RelaySlow } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { amountSentence, amountToText, formatMoney, parseAmount } from "../../lib/money/amounts.ts";
import type { PaymentEvent } from "../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { formatTime } from "../../lib/time/format.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { z } from "../../lib/validation/zod.ts";
import { outcome } from "../../lib/words/outcome.ts";
import * as approve from "../../transactions/approve.ts";
import * as releaseWithSignature from "../../transactions/releaseWithSignature.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { DisplayItems } from "../../ui/DisplayItems.tsx";
import { Field } from "../../ui/Field.tsx";
import { CheckIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { type ActionChoice, type ActionSpec, actionSpec } from "./actionSpecs.ts";
import type { PaymentAction } from "./availableActions.ts";
import { pendingOf, signedRelease } from "./runAction.ts";
import { useSendAction } from "./useSendAction.ts";

interface ActionDialogProps {
  action: PaymentAction;
  /** As the page reads it. */
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  onClose: () => void;
}

/** Seconds until a signature ends: long enough for a slow chain. */
const validity = 30 * 60;

/** Dialog of one action. It tells what it does to the payment as it was read, and starts anew when that has changed. */
export default function ActionDialog({ payment, ...props }: ActionDialogProps) {
  const [told, setTold] = useState(payment);
  const { held, refundable, stage } = told.state;
  return (
    <ToldAction
      key={`${held} ${refundable} ${stage}`}
      told={told}
      now={payment}
      onTellAgain={() => setTold(payment)}
      {...props}
    />
  );
}

interface ToldActionProps extends Omit<ActionDialogProps, "payment"> {
  /** As the lines of the dialog have it. */
  told: ChainPayment;
  /** As the page reads it. */
  now: ChainPayment;
  onTellAgain: () => void;
}

function ToldAction({ action, told, now, chain, token, onTellAgain, onClose }: ToldActionProps) {
  const [spec] = useState(() => actionSpec(action, told, chain.escrow, token));
  const [pays, setPays] = useState(false);
  const { address } = useConnection();
  useActivities();
  const time = useChainNow(chain.id);
  const { send, hint } = useSendAction({ action, told, chain, token, spec, now: time });
  const submit = useOnce(send.mutateAsync);
  const begun = address && pendingOf({ action, told, account: address });
  const kept = signedRelease({ told, chain, token }, begun, time);
  const isSent = begun?.phase === "sent";
  const form = useForm({
    mode: "onChange",
    resolver: zodResolver(useMemo(() => choiceSchema(spec, token), [spec, token])),
    defaultValues: {
      amount: spec.amount ? amountToText(spec.amount.max, token.decimals) : "",
      releaseRest: false,
      evidence: "",
    },
  });
  const choice = kept
    ? { amount: kept.release.amount, releaseRest: false, evidence: "" }
    : readChoice(spec, token, form.watch());
  const partial = choice !== null && spec.amount !== null && choice.amount < spec.amount.max;
  const signUntil = spec.signed && !pays ? time + validity : null;

  if (send.isSuccess) {
    return (
      <Dialog title={spec.title} onClose={onClose}>
        <Outcome event={send.data} told={told} token={token} />
        <Button className="mt-6 w-full" onClick={onClose}>
          {words.close}
        </Button>
      </Dialog>
    );
  }
  const isFixed = send.isPending || kept !== null || isSent;
  const hasChanged = !send.isPending && !isSameState(told, now);
  return (
    <Dialog title={spec.title} description={spec.description} onClose={onClose}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={form.handleSubmit(() => choice && submit({ choice, signUntil }))}
      >
        {spec.amount && !isSent && (
          <Field
            label={spec.amount.label}
            inputMode="decimal"
            autoComplete="off"
            unit={token.symbol}
            hint={words.atMost(formatMoney(spec.amount.max, token))}
            error={form.formState.errors.amount?.message}
            readOnly={isFixed}
            aside={
              <Button
                look="quiet"
                size="inline"
                onClick={() =>
                  form.setValue("amount", amountToText(spec.amount?.max ?? 0n, token.decimals), {
                    shouldValidate: true,
                  })
                }
              >
                {words.allOfIt}
              </Button>
            }
            {...form.register("amount")}
            {...(kept && { value: amountToText(kept.release.amount, token.decimals) })}
          />
        )}
        {spec.evidence && !isSent && (
          <Field
            label={words.linkToEvidence}
            autoComplete="off"
            hint={spec.evidence === "optional" ? words.linkToEvidenceHint : ""}
            error={form.formState.errors.evidence?.message}
            readOnly={isFixed}
            {...form.register("evidence")}
          />
        )}
        {spec.offersRest && partial && (
          <Checkbox
            label={words.releaseRest}
            hint={words.releaseRestHint}
            disabled={isFixed}
            {...form.register("releaseRest")}
          />
        )}
        {spec.signed && !isSent && (
          <Checkbox
            label={words.sendMyself}
            hint={words.sendMyselfHint}
            disabled={send.isPending}
            checked={pays}
            onChange={({ target }) => setPays(target.checked)}
          />
        )}
        {choice && !isSent && (
          <DisplayItems
            items={
              kept || (spec.signed && !pays)
                ? releaseWithSignature.displayItems(
                    kept?.release ?? signedOf(spec, choice, time + validity),
                  )
                : [...approvalItems(spec, choice), ...spec.displayItems(choice)]
            }
          />
        )}
        {kept && !send.isPending && (
          <Notice title={words.signedBefore}>
            {words.signedBeforeAdvice(formatTime(kept.release.deadline))}
          </Notice>
        )}
        {isSent && !send.isPending && (
          <Notice title={words.sentBefore}>{words.sentBeforeAdvice}</Notice>
        )}
        {begun?.phase === "asked" && !send.isPending && (
          <Notice tone="warn" title={words.askedBefore}>
            {words.askedBeforeAdvice}
          </Notice>
        )}
        {send.error instanceof RelaySlow ? (
          <Notice title={words.relaySlow}>{words.relaySlowAdvice}</Notice>
        ) : (
          send.error && !hasChanged && <ErrorNotice error={send.error} />
        )}
        {hasChanged && (
          <Notice
            tone="warn"
            title={words.changed}
            action={
              <Button look="secondary" size="medium" onClick={onTellAgain}>
                {words.showAgain}
              </Button>
            }
          >
            {words.changedAdvice}
          </Notice>
        )}
        <WalletWait />
        <div>
          <Button
            type="submit"
            className="w-full"
            busy={send.isPending}
            disabled={!choice || hasChanged}
          >
            {isSent ? words.waitForTransaction : spec.submit}
          </Button>
          <p role="status" className="mt-2 min-h-5 text-center text-muted text-sm">
            {hint || nextStep(isSent, kept !== null && !pays, signUntil !== null)}
          </p>
        </div>
      </form>
    </Dialog>
  );
}

/** What happens when the person presses. */
function nextStep(isSent: boolean, isSigned: boolean, signs: boolean): string {
  if (isSent) return words.willWait;
  if (isSigned) return words.willRelayAgain;
  return signs ? words.willSign : words.willConfirm;
}

function isSameState({ state: a }: ChainPayment, { state: b }: ChainPayment): boolean {
  return a.held === b.held && a.refundable === b.refundable && a.stage === b.stage;
}

function signedOf(spec: ActionSpec, choice: ActionChoice, deadline: number) {
  const signed = spec.signed?.(choice, deadline);
  if (!signed) throw new RangeError("This action is not signed.");
  return signed;
}

/** Lines about the approval; none if the action needs none. */
function approvalItems(spec: ActionSpec, choice: ActionChoice): DisplayItem[] {
  const approval = spec.approval(choice);
  return approval ? approve.displayItems(approval) : [];
}

interface OutcomeProps {
  event: PaymentEvent;
  told: ChainPayment;
  token: Token;
}

function Outcome({ event, told, token }: OutcomeProps) {
  return (
    <p role="status" className="flex items-center gap-3 font-semibold">
      <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent">
        <CheckIcon className="size-4" />
      </span>
      {outcome(event, told.terms, token)}
    </p>
  );
}

interface Typed {
  amount: string;
  releaseRest: boolean;
  evidence: string;
}

/** Reads what the person chose; null while it is not complete. */
function readChoice(
  { amount, evidence }: ActionSpec,
  token: Token,
  typed: Typed,
): ActionChoice | null {
  const link = evidence ? typed.evidence.trim() : "";
  if (!isLink(link) || (evidence === "required" && link === "")) return null;
  const rest = { releaseRest: typed.releaseRest, evidence: link };
  if (!amount) return { amount: 0n, ...rest };
  const parsed = parseAmount(typed.amount, token.decimals, amount.max, amount.mayBeZero);
  return "value" in parsed ? { amount: parsed.value, ...rest } : null;
}

/** Whether the relayer and the arbiter can read it: at most 500 characters without spaces. */
function isLink(text: string): boolean {
  return /^[!-~]{0,500}$/.test(text);
}

function choiceSchema({ amount, evidence }: ActionSpec, token: Token) {
  return z.object({
    releaseRest: z.boolean(),
    evidence: z.string().superRefine((text, context) => {
      const link = text.trim();
      if (!isLink(link)) {
        const message = words.linkMalformed;
        context.addIssue({ code: "custom", message });
      } else if (evidence === "required" && link === "") {
        context.addIssue({ code: "custom", message: words.linkEmpty });
      }
    }),
    amount: z.string().superRefine((text, context) => {
      if (!amount) return;
      const parsed = parseAmount(text, token.decimals, amount.max, amount.mayBeZero);
      if ("problem" in parsed) {
        const message = amountSentence(parsed.problem, token, amount.max);
        context.addIssue({ code: "custom", message });
      }
    }),
  });
}
