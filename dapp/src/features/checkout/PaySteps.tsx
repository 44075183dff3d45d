import type { Address } from "viem";
import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatRemaining } from "../../lib/time/format.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { destination } from "../../lib/words/promise.ts";
import { ClockIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Step, Steps } from "../../ui/Steps.tsx";
import { ConnectStep } from "./ConnectStep.tsx";
import { PayOnPhone } from "./PayOnPhone.tsx";
import type { PayPhase } from "./pay.ts";
import { SignStep } from "./SignStep.tsx";
import type { OfferQuery } from "./useOffer.ts";
import type { Paying } from "./usePay.ts";

interface PayStepsProps {
  checkout: Checkout;
  chain: AppChain;
  payer: Address | undefined;
  offer: OfferQuery;
  paying: Paying;
  /** Seconds left to pay. */
  remaining: number;
  /** Whether the relayer has stopped answering. */
  stale: boolean;
}

const sentPhases: readonly (PayPhase | null)[] = ["submitting", "relayed", "pending"];

/** Connect, sign, held in escrow, done: one thing to press at a time. */
export function PaySteps({
  checkout,
  chain,
  payer,
  offer,
  paying,
  remaining,
  stale,
}: PayStepsProps) {
  const merchant = isolate(checkout.merchant.name);
  const sent = sentPhases.includes(paying.phase);
  const goal = destination(checkout.offer, merchant);
  return (
    <div className="space-y-6">
      <PayHeading remaining={remaining} />
      {stale && (
        <Notice tone="warn" title={words.serviceSilent}>
          {words.serviceSilentAdvice}
        </Notice>
      )}
      <Steps label={words.paymentSteps}>
        <Step
          number={1}
          state={payer ? "done" : "current"}
          title={words.connect}
          money={payer ? words.connectedNote : words.connectNote}
        >
          {!paying.phase && <ConnectStep />}
        </Step>
        <Step
          number={2}
          state={!payer ? "upcoming" : sent ? "done" : paying.phase ? "busy" : "current"}
          title={words.sign}
          money={sent ? words.signedNote : words.signNote}
        >
          {payer && !sent && (
            <SignStep
              checkout={checkout}
              chain={chain}
              payer={payer}
              told={offer.data?.told ?? null}
              offerFailure={offer.error?.explanation ?? null}
              paying={paying}
            />
          )}
        </Step>
        <Step
          number={3}
          state={sent ? "busy" : "upcoming"}
          title={goal.title}
          money={sent ? goal.onItsWay : goal.before}
        />
        <Step
          number={4}
          state="upcoming"
          title={words.done}
          money={words.doneNote(merchant)}
          last
        />
      </Steps>
      {!payer && <PayOnPhone url={checkout.url} />}
    </div>
  );
}

function PayHeading({ remaining }: { remaining: number }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h2 className="font-semibold text-xl">{words.heading}</h2>
      <p className="inline-flex items-center gap-1.5 text-muted text-sm">
        <ClockIcon className="size-4" />
        <span className="sr-only">{words.timeLeftToPay}</span>
        {formatRemaining(remaining)}
      </p>
    </div>
  );
}
