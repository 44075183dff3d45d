import { type ReactNode, useSyncExternalStore } from "react";
import * as chainWords from "#words/chain.ts";
import { fullStop, sentenceGap } from "#words/locale.ts";
import * as words from "#words/pay.ts";
import { onQuestion, openQuestion } from "../../lib/chain/askWallet.ts";
import { useSilence } from "../../lib/chain/useSilence.ts";
import { inTurn } from "../../lib/text/together.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckIcon, ChevronIcon } from "../../ui/icons.tsx";
import type { PayPhase } from "./pay.ts";

interface PayBarProps {
  label: string;
  payingLabel: string;
  /** Name of the wallet. */
  wallet: string;
  phase: PayPhase | null;
  /** What the wallet will ask for. */
  hint: string;
  disabled: boolean;
  /** The pointer or the focus comes near. */
  onApproach: () => void;
  onPay: () => void;
}

/** The button to pay, and one line of what happens. At the foot of the window on a phone. */
export function PayBar({
  label,
  payingLabel,
  wallet,
  phase,
  hint,
  disabled,
  onApproach,
  onPay,
}: PayBarProps) {
  return (
    <div
      data-paybar
      className="-mx-4 z-10 border-line bg-surface px-4 pt-3 pb-[calc(0.5rem+env(safe-area-inset-bottom))] max-desk:tall:sticky max-desk:tall:bottom-0 max-desk:tall:border-t desk:mx-0 desk:px-0"
    >
      <Button
        className="min-h-13 w-full"
        busy={phase !== null}
        disabled={disabled}
        onPointerEnter={onApproach}
        onFocus={onApproach}
        onClick={onPay}
      >
        {phase ? payingLabel : label}
      </Button>
      <div
        role="status"
        className="mt-2 flex min-h-6 flex-wrap items-center justify-center gap-x-2 text-center text-muted text-xs"
      >
        {phase ? <StepLine phase={phase} wallet={wallet} /> : hint}
      </div>
      {phase && <Waiting phase={phase} />}
    </div>
  );
}

/** Steps of a payment as one line; the present one is strong, those before it have a tick. */
function StepLine({ phase, wallet }: { phase: PayPhase; wallet: string }) {
  const { steps, now } = stepsOf(phase, wallet);
  return steps.map((step, index) => (
    <span key={step} className="inline-flex items-center gap-1.5">
      {index > 0 && <ChevronIcon className="size-3.5" />}
      {index === now ? <b className="font-semibold text-ink">{step}</b> : step}
      {index < now && <CheckIcon className="size-3.5 text-paid" />}
    </span>
  ));
}

function stepsOf(phase: PayPhase, wallet: string): { steps: readonly string[]; now: number } {
  const confirm = words.confirmIn(wallet);
  const rest = [words.sending, words.paid];
  switch (phase) {
    case "checking":
      return { steps: [words.preparing, confirm, ...rest], now: 0 };
    case "switching":
      return { steps: [words.switchIn(wallet), confirm, ...rest], now: 0 };
    case "reset_wallet":
      return { steps: [words.resetIn(wallet), words.approve, confirm, ...rest], now: 0 };
    case "reset_pending":
      return { steps: [words.resetting, words.approve, confirm, ...rest], now: 0 };
    case "approval_wallet":
      return { steps: [words.approveIn(wallet), confirm, ...rest], now: 0 };
    case "approval_pending":
      return { steps: [words.approving, confirm, ...rest], now: 0 };
    case "signing":
    case "wallet":
      return { steps: [confirm, ...rest], now: 0 };
    default:
      return { steps: [confirm, ...rest], now: 1 };
  }
}

/** Where the money is meanwhile; a way out of waiting for a wallet that does not answer. */
function Waiting({ phase }: { phase: PayPhase }) {
  const question = useSyncExternalStore(onQuestion, openQuestion);
  const isSilent = useSilence(question);
  const isSent = phase === "submitting" || phase === "relayed" || phase === "pending";
  if (isSilent && question) {
    return (
      <Line>
        <span>
          <b className="font-semibold text-ink">
            {chainWords.walletSilent}
            {fullStop}
          </b>
          {sentenceGap}
          {inTurn(chainWords.walletSilentAdvice, words.nothingMoved)}
        </span>
        <Button look="quiet" size="inline" onClick={question.stop}>
          {chainWords.stopWaiting}
        </Button>
      </Line>
    );
  }
  return <Line>{isSent ? words.mayClose : words.nothingMoved}</Line>;
}

function Line({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-center gap-x-4 text-center text-muted text-xs">
      {children}
    </div>
  );
}
