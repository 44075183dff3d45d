import { type ReactNode, useState } from "react";
import { useConnection } from "wagmi";
import * as words from "#words/payment.ts";
import {
  ActivityForgotten,
  forgetActivity,
  useActivities,
} from "../../../lib/activity/activities.ts";
import { GiveUp } from "../../../lib/activity/GiveUp.tsx";
import { ApiUnreachable } from "../../../lib/api/api.ts";
import { RelaySlow } from "../../../lib/api/relayAndWait.ts";
import { TransactionSlow } from "../../../lib/chain/transactionErrors.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../../lib/feature/useOnce.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { formatTime } from "../../../lib/time/format.ts";
import { useChainNow } from "../../../lib/time/useChainNow.ts";
import { outcome } from "../../../lib/words/outcome.ts";
import * as approve from "../../../transactions/approve.ts";
import { Button } from "../../../ui/Button.tsx";
import { DisplayItems } from "../../../ui/DisplayItems.tsx";
import { CheckIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { ActionFrame } from "./ActionFrame.tsx";
import type { ActionProps } from "./actionProps.ts";
import type { Intent } from "./intent.ts";
import { keptSignature, pendingOf } from "./runAction.ts";
import { useRunAction } from "./useRunAction.ts";

/** Seconds until a signature ends: long enough for a slow chain. */
const validity = 30 * 60;

interface ActionFormProps extends ActionProps {
  title: string;
  /** One sentence. */
  description: string;
  /** Label of the button that opens the wallet. */
  submit: string;
  /** What would be done; null while the person's choice is not complete. */
  intent: Intent | null;
  /** Whether it is done by signature, where that is possible. */
  signs?: boolean;
  /** Fields that stay when a signature is kept. */
  always?: ReactNode;
  /** Fields of the choice. */
  children?: ReactNode;
}

/**
 * Form of an action: fields, what is told, and the button that opens the wallet. What this device began before is told and
 * goes on, so that nothing is done twice.
 */
export function ActionForm({
  title,
  description,
  submit,
  intent,
  signs = false,
  always,
  children,
  ...props
}: ActionFormProps) {
  const { told, now, chain, token, onTellAgain, onClose } = props;
  const { address } = useConnection();
  useActivities();
  const time = useChainNow(chain.id);
  const [first] = useState(intent);
  const action = (intent ?? first)?.action;
  const { run, hint } = useRunAction({ told, chain, token, now: time });
  const start = useOnce(run.mutateAsync);
  const begun = address && action && pendingOf({ action, told, account: address });
  const kept = intent && keptSignature(intent, begun || undefined, time);
  const isSent = begun?.phase === "sent" || begun?.phase === "handed";
  const willSign = signs && intent?.signing != null;
  // Who gives up knows it.
  const failure = run.error instanceof ActivityForgotten ? null : run.error;
  const frame = { title, onClose };

  if (run.isSuccess) {
    return (
      <ActionFrame {...frame}>
        <p role="status" className="flex items-center gap-3 font-semibold">
          <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent">
            <CheckIcon className="size-4" />
          </span>
          {outcome(run.data, told.terms, token)}
        </p>
        <Button className="mt-6 w-full" onClick={onClose}>
          {words.close}
        </Button>
      </ActionFrame>
    );
  }
  const hasChanged = !run.isPending && !isSameState(told, now);
  const message = kept?.message ?? (willSign ? intent?.signing?.message(time + validity) : null);
  return (
    <ActionFrame {...frame} description={description}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (intent) start({ intent, signUntil: willSign ? time + validity : null });
        }}
      >
        <fieldset disabled={run.isPending} className="space-y-5">
          {!isSent && !kept && children}
          {!isSent && always}
        </fieldset>
        {intent && !isSent && <DisplayItems items={message?.displayItems ?? itemsOf(intent)} />}
        {kept && !run.isPending && (
          <Notice title={words.signedBefore}>
            {words.signedBeforeAdvice(formatTime(kept.message.kept.deadline))}
          </Notice>
        )}
        {begun?.phase === "sent" && !run.isPending && (
          <Notice
            title={words.sentBefore}
            action={
              run.error instanceof TransactionSlow && (
                <Button look="secondary" size="medium" onClick={() => forgetActivity(begun)}>
                  {words.notSent}
                </Button>
              )
            }
          >
            {words.sentBeforeAdvice}
          </Notice>
        )}
        {begun && isSent && <GiveUp begun={begun} />}
        {begun?.phase === "asked" && !run.isPending && (
          <Notice tone="warn" title={words.askedBefore}>
            {words.askedBeforeAdvice}
          </Notice>
        )}
        {failure && !hasChanged && <Failure error={failure} isSigned={kept !== null} />}
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
            busy={run.isPending}
            disabled={!intent || hasChanged}
          >
            {isSent ? words.waitForTransaction : submit}
          </Button>
          <p role="status" className="mt-2 min-h-5 text-center text-muted text-sm">
            {hint || nextStep(isSent, kept !== null && willSign, willSign)}
          </p>
        </div>
      </form>
    </ActionFrame>
  );
}

/** Why it did not end. Of what was signed nobody knows whether the relayer has it, if that did not answer. */
function Failure({ error, isSigned }: { error: Error; isSigned: boolean }) {
  if (error instanceof RelaySlow) {
    return <Notice title={words.relaySlow}>{words.relaySlowAdvice}</Notice>;
  }
  if (error instanceof ApiUnreachable && isSigned) {
    return (
      <Notice tone="danger" title={words.relayerSilent}>
        {words.relayerSilentAdvice}
      </Notice>
    );
  }
  return <ErrorNotice error={error} />;
}

/** Lines of the person's own transactions. */
function itemsOf({ approval, displayItems }: Intent) {
  return [...(approval ? approve.displayItems(approval) : []), ...displayItems];
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
