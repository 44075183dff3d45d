import { paymentWindows, type Token } from "@handsel/protocol";
import { zeroAddress } from "viem";
import * as payer from "#words/payer.ts";
import * as words from "#words/payment.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { isRouterAccount } from "../../lib/payment/isRouterAccount.ts";
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
  /** Whether the reader is the payer, who does not bear the commission. */
  isPayer?: boolean;
}

/** Events of a payment, and the deadlines ahead. */
export function PaymentTimeline({
  payment,
  token,
  chain,
  now,
  isPayer = false,
}: PaymentTimelineProps) {
  const ahead = deadlines(payment, now, isPayer);
  return (
    <Timeline>
      {payment.events.map((event, index) => (
        <TimelineItem
          key={`${event.transactionHash}-${event.logIndex}`}
          hue={hues[event.type]}
          title={(isPayer && payerTitleOf(event, payment, token)) || titleOf(event, payment, token)}
          time={formatTime(event.time)}
          last={ahead.length === 0 && index === payment.events.length - 1}
        >
          <span className="flex flex-wrap items-center gap-x-4 text-xs">
            {event.fee > 0n && !isPayer && (
              <span>{words.eventCommission(formatMoney(event.fee, token))}</span>
            )}
            {event.type === "funded" && isSentByOther(event, payment, chain) && (
              <span>{isPayer ? payer.eventRelayed : words.eventRelayed}</span>
            )}
            <span>
              {words.transaction}{" "}
              <AddressChip
                value={event.transactionHash}
                name={words.transactionHash}
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

/** Whether somebody else than the payer sent a payment, and so paid the network's fee. */
function isSentByOther({ actor }: PaymentEvent, { terms }: ChainPayment, { id }: AppChain) {
  return !sameAddress(actor, terms.payer) && !isRouterAccount(actor, terms.payer, id);
}

/** What the payer is told of an event; null: as everybody is. */
function payerTitleOf(event: PaymentEvent, { terms }: ChainPayment, token: Token): string | null {
  const amount = formatMoney(event.amount, token);
  const isOwn = sameAddress(event.actor, terms.payer);
  switch (event.type) {
    case "funded":
      return terms.instant ? null : payer.eventFunded(amount);
    case "captured":
      if (terms.instant) return null;
      return isOwn ? payer.eventReleased(amount) : payer.eventCaptured(amount);
    case "voided":
      return payer.eventVoided(amount);
    case "reclaimed":
      return payer.eventReclaimed(amount);
    case "refunded":
      return payer.eventRefunded(amount);
    case "disputed":
      return isOwn ? payer.eventDisputed : payer.eventDisputedByShop;
    case "evidence":
      return isOwn ? payer.eventEvidence : payer.eventEvidenceOfShop;
    case "resolved":
      return payer.eventResolved(formatMoney(event.returned, token), amount);
    case "settled":
      return payer.eventSettled(formatMoney(event.returned, token), amount);
    case "dispute_expired":
      return payer.eventDisputeExpired(amount);
    case "kept":
      return null;
  }
}

function titleOf(event: PaymentEvent, { terms }: ChainPayment, token: Token): string {
  const amount = formatMoney(event.amount, token);
  switch (event.type) {
    case "funded":
      return words.eventFunded(amount);
    case "captured":
      if (terms.instant) return words.eventPaidAtOnce(amount);
      return sameAddress(event.actor, terms.payer)
        ? words.eventReleased(amount)
        : words.eventCaptured(amount);
    case "voided":
      return words.eventVoided(amount);
    case "reclaimed":
      return words.eventReclaimed(amount);
    case "refunded":
      return words.eventRefunded(amount);
    case "disputed":
      return sameAddress(event.actor, terms.payer)
        ? words.eventDisputedByPayer
        : words.eventDisputedByMerchant;
    case "resolved":
      return words.eventResolved(formatMoney(event.returned, token), amount);
    case "settled":
      return words.eventSettled(formatMoney(event.returned, token), amount);
    case "dispute_expired":
      return words.eventDisputeExpired(amount);
    case "evidence":
      return sameAddress(event.actor, terms.payer)
        ? words.eventEvidenceOfPayer
        : words.eventEvidenceOfMerchant;
    case "kept":
      return words.eventKept(amount, shorten(event.actor));
  }
}

function deadlines({ terms, state }: ChainPayment, now: number, isPayer: boolean) {
  const { captureStart, captureEnd, refundEnd, arbitrationEnd } = paymentWindows(terms, state);
  const mayCollectNote =
    terms.arbiter === zeroAddress ? payer.shopMayCollectAnyway : payer.shopMayCollectNote;
  return [
    {
      at: terms.inspectionPeriod > 0 ? captureStart : null,
      title: isPayer ? payer.shopMayCollect : words.inspectionEnds,
      note: isPayer ? mayCollectNote : words.inspectionEndsNote,
    },
    {
      at: captureEnd,
      title: isPayer ? payer.notCollectedIsYours : words.captureWindowEnds,
      note: isPayer ? payer.notCollectedIsYoursNote : words.captureWindowEndsNote,
    },
    {
      at: arbitrationEnd,
      title: words.arbitrationEnds,
      note: isPayer ? payer.arbitrationEndsNote : words.arbitrationEndsNote,
    },
    {
      at: state.refundable > 0n ? refundEnd : null,
      title: isPayer ? payer.refundsEnd : words.refundWindowEnds,
      note: isPayer ? payer.refundsEndNote : words.refundWindowEndsNote,
    },
  ]
    .flatMap(({ at, ...said }) => (at !== null && at > now ? [{ ...said, at }] : []))
    .sort((a, b) => a.at - b.at);
}
