import { paymentWindows, type Token } from "@handsel/protocol";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import type { PaymentEvent } from "../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { Deadline } from "../../lib/time/Deadline.tsx";
import { formatTime } from "../../lib/time/format.ts";
import type { Hue } from "../../ui/Status.tsx";
import { Timeline, TimelineItem } from "../../ui/Timeline.tsx";

const hues: Record<PaymentEvent["type"], Hue> = {
  funded: "held",
  captured: "paid",
  voided: "returned",
  reclaimed: "returned",
  refunded: "returned",
  disputed: "disputed",
  evidence: "disputed",
  resolved: "paid",
  settled: "paid",
  dispute_expired: "returned",
  kept: "due",
};

interface PaymentTimelineProps {
  payment: ChainPayment;
  token: Token;
  chain: AppChain;
  /** Unix seconds. */
  now: number;
}

/** Events of a payment, and the deadlines ahead. */
export function PaymentTimeline({ payment, token, chain, now }: PaymentTimelineProps) {
  const ahead = deadlines(payment, now);
  return (
    <Timeline>
      {payment.events.map((event, index) => (
        <TimelineItem
          key={`${event.transactionHash}-${event.logIndex}`}
          hue={hues[event.type]}
          title={titleOf(event, payment, token)}
          time={formatTime(event.time)}
          last={ahead.length === 0 && index === payment.events.length - 1}
        >
          <span className="flex flex-wrap items-center gap-x-4 text-xs">
            {event.fee > 0n && <span>commission {formatMoney(event.fee, token)}</span>}
            {event.type === "funded" && !sameAddress(event.actor, payment.terms.payer) && (
              <span>sent for the payer, who paid no network fee</span>
            )}
            <span>
              transaction{" "}
              <AddressChip
                value={event.transactionHash}
                name="transaction hash"
                explorer={{ chain, kind: "tx" }}
              />
            </span>
          </span>
        </TimelineItem>
      ))}
      {ahead.map(({ title, at, note }, index) => (
        <TimelineItem
          key={title}
          title={title}
          time={<Deadline at={at} now={now} />}
          last={index === ahead.length - 1}
        >
          {note}
        </TimelineItem>
      ))}
    </Timeline>
  );
}

function titleOf(event: PaymentEvent, { terms }: ChainPayment, token: Token): string {
  const amount = formatMoney(event.amount, token);
  switch (event.type) {
    case "funded":
      return `${amount} paid into escrow`;
    case "captured":
      if (terms.instant) return `${amount} paid out at once`;
      return sameAddress(event.actor, terms.payer)
        ? `${amount} released by the payer`
        : `${amount} captured for the merchant`;
    case "voided":
      return `${amount} given back to the payer`;
    case "reclaimed":
      return `${amount} returned to the payer after the deadline`;
    case "refunded":
      return `${amount} refunded to the payer`;
    case "disputed":
      return sameAddress(event.actor, terms.payer)
        ? "Disputed by the payer"
        : "Disputed by the merchant";
    case "resolved":
      return `The arbiter decided: ${formatMoney(event.returned, token)} to the payer, ${amount} captured`;
    case "settled":
      return `Payer and merchant agreed: ${formatMoney(event.returned, token)} to the payer, ${amount} captured`;
    case "dispute_expired":
      return `${amount} returned to the payer: the arbiter did not decide in time`;
    case "evidence":
      return sameAddress(event.actor, terms.payer)
        ? "Evidence from the payer"
        : "Evidence from the merchant";
    case "kept":
      return `${amount} could not be sent to ${shorten(event.actor)}: the contract keeps it for that account`;
  }
}

function deadlines({ terms, state }: ChainPayment, now: number) {
  const { captureStart, captureEnd, refundEnd, arbitrationEnd } = paymentWindows(
    terms,
    state.clock,
  );
  const held = state.stage === "held";
  return [
    {
      when: held && terms.inspectionPeriod > 0,
      at: captureStart,
      title: "Inspection ends",
      note: "from then on the merchant can capture.",
    },
    {
      when: held && captureEnd !== null,
      at: captureEnd ?? 0,
      title: "Capture window ends",
      note: "what is still held can then go back to the payer.",
    },
    {
      when: state.stage === "disputed",
      at: arbitrationEnd,
      title: "The arbiter's time ends",
      note: "without a decision, what is held then goes back to the payer.",
    },
    {
      when: state.refundable > 0n,
      at: refundEnd,
      title: "Refund window ends",
      note: "until then the merchant can refund through the contract.",
    },
  ]
    .filter(({ when, at }) => when && at > now)
    .sort((a, b) => a.at - b.at);
}
