import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig } from "wagmi";
import * as arbiterWords from "#words/arbiter.ts";
import * as words from "#words/merchantDispute.ts";
import * as sharedWords from "#words/problem.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { SettlementProposal } from "../../../lib/api/apiTypes.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { formatBps, formatMoney, type Unit } from "../../../lib/money/amounts.ts";
import { MoneyBar } from "../../../lib/money/MoneyBar.tsx";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { formatClock } from "../../../lib/time/format.ts";
import { storeSettlementsQuery } from "../../../queries/storeConversation.ts";
import * as settle from "../../../transactions/settle.ts";
import { Button } from "../../../ui/Button.tsx";
import { DisplayItems } from "../../../ui/DisplayItems.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { AmountField, useAmount } from "../actions/AmountField.tsx";
import { subjectOf } from "../actions/intent.ts";
import { AmountSlider } from "../problem/AmountSlider.tsx";
import { rulingParts } from "../problem/Division.tsx";
import type { DisputeWayProps } from "../problem/disputeWayProps.ts";
import { isAgreed, isOpen } from "../problem/proposals.ts";
import { settlementDeadline } from "../problem/settlementDeadline.ts";
import { signSettlement } from "../problem/signSettlement.ts";
import { StoreWallet } from "./StoreWallet.tsx";

/** Offers of both sides to divide what is held, their answers, and the form of another one. */
export function StoreOffers(props: DisputeWayProps) {
  const { payment, now } = props;
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const { data, error } = useQuery(storeSettlementsQuery(store.id, mode, payment.id));
  const { held, refundable, stage } = payment.state;
  const maySettle = may("payments:settle");
  const agreed = data?.find((one) => isAgreed(one, payment, now));
  const open = (data ?? []).filter((one) => isOpen(one, payment, now));
  return (
    <section className="space-y-4">
      <h3 className="font-semibold">{words.agreeing}</h3>
      {error && !data && <Notice title={words.offersSilent}>{words.offersSilentAdvice}</Notice>}
      {agreed && <Notice title={words.bothSigned}>{words.bothSignedAdvice}</Notice>}
      {!agreed &&
        open.map((proposal) => <Proposal key={proposal.id} {...props} proposal={proposal} />)}
      {!agreed && open.length === 0 && data && !maySettle && (
        <p className="text-muted text-sm">{words.noOffers}</p>
      )}
      {!agreed && data && maySettle && (
        <Fold title={words.offerSplit}>
          <StoreWallet payment={payment}>
            <OfferForm key={`${held} ${refundable} ${stage}`} {...props} />
          </StoreWallet>
        </Fold>
      )}
    </section>
  );
}

interface ProposalProps extends DisputeWayProps {
  proposal: SettlementProposal;
}

/** One side's offer, with the store's answers to it. */
function Proposal({ proposal, payment, chain, token, now }: ProposalProps) {
  const config = useConfig();
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const subject = subjectOf(payment, chain, token);
  const amount = BigInt(proposal.payer_amount);
  const settlement = { ...subject, amount, deadline: proposal.deadline };
  const params = { path: { payment_id: payment.id, settlement_id: proposal.id } };
  const { queryKey } = storeSettlementsQuery(store.id, mode, payment.id);
  const accepting = useChange(
    async () => {
      const signature = await signSettlement(config, chain, payment, settlement);
      return answerOf(
        merchantApi[mode].POST("/v1/payments/{payment_id}/settlements/{settlement_id}/accept", {
          ...{ params, body: { signature } },
        }),
      );
    },
    ...[queryKey, ["chainPayment"]],
  );
  const declining = useChange(
    () =>
      answerOf(
        merchantApi[mode].POST("/v1/payments/{payment_id}/settlements/{settlement_id}/decline", {
          params,
        }),
      ),
    queryKey,
  );
  const isOwn = proposal.proposed_by === "merchant";
  const error = accepting.error ?? declining.error;
  const part = formatMoney(amount, token);
  return (
    <article className="space-y-4 rounded-md border border-line p-4">
      <div>
        <h4 className="font-semibold text-sm">
          {isOwn ? words.youOffer(part) : words.customerAsks(part)}
        </h4>
        <p className="text-muted text-xs">{words.openUntil(formatClock(proposal.deadline, now))}</p>
      </div>
      {proposal.note && (
        <blockquote dir="auto" className="wrap-anywhere border-line border-s-2 ps-3 text-sm">
          {proposal.note}
        </blockquote>
      )}
      <Parts amount={amount} payment={payment} unit={token} />
      {error != null && <ErrorNotice error={error} />}
      {may("payments:settle") && !proposal.merchant_signed && (
        <StoreWallet payment={payment}>
          <div className="space-y-3">
            <Fold title={sharedWords.whatISign}>
              <DisplayItems items={settle.displayItems(settlement)} />
            </Fold>
            <WalletWait />
            <Button size="medium" busy={accepting.isPending} onClick={() => accepting.run()}>
              {sharedWords.accept}
            </Button>
            <p className="text-muted text-xs">{words.acceptAdvice}</p>
          </div>
        </StoreWallet>
      )}
      {may("payments:settle") && (
        <Button
          look="secondary"
          size="medium"
          busy={declining.isPending}
          onClick={() => declining.run()}
        >
          {isOwn ? words.takeBack : sharedWords.decline}
        </Button>
      )}
    </article>
  );
}

interface PartsProps {
  /** The customer's part, in base units. */
  amount: bigint;
  payment: ChainPayment;
  unit: Unit;
}

/** Who gets what of the held amount, to scale; the commission is part of what the store keeps. */
function Parts({ amount, payment: { terms, state }, unit }: PartsProps) {
  const { held, refundable } = state;
  return (
    <MoneyBar
      parts={rulingParts({
        ...{ terms, held, refundable, amount },
        labels: {
          ...{ payer: words.toCustomer, shop: words.youKeep },
          commission: arbiterWords.commission(formatBps(terms.feeBps)),
        },
      })}
      unit={unit}
      total={{ label: sharedWords.heldNow, value: held }}
    />
  );
}

/** Characters of a note. */
const most = 1_000;

function OfferForm({ payment, chain, token, now }: DisputeWayProps) {
  const config = useConfig();
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const subject = subjectOf(payment, chain, token);
  const { held } = subject;
  const field = useAmount(held, token, { label: words.toCustomer, mayBeZero: true });
  const [note, setNote] = useState("");
  const [first] = useState(now);
  const deadline = settlementDeadline(payment, first, now);
  const { value } = field;
  const settlement = value === null ? null : { ...subject, amount: value, deadline };
  const { queryKey } = storeSettlementsQuery(store.id, mode, payment.id);
  const offering = useChange(async (offered: settle.Settlement) => {
    const signature = await signSettlement(config, chain, payment, offered);
    const made = await answerOf(
      merchantApi[mode].POST("/v1/payments/{payment_id}/settlements", {
        params: { path: { payment_id: payment.id } },
        body: {
          ...{ payer_amount: `${offered.amount}`, held: `${offered.held}` },
          ...{ deadline: offered.deadline, signature },
          ...(note.trim() !== "" && { note: note.trim() }),
        },
      }),
    );
    setNote("");
    return made;
  }, queryKey);
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (settlement) offering.run(settlement);
      }}
    >
      <AmountField {...field} />
      <AmountSlider
        label={words.toCustomer}
        value={value}
        max={held}
        unit={token}
        onChange={field.setValue}
      />
      <Parts amount={value ?? 0n} payment={payment} unit={token} />
      <TextArea
        label={sharedWords.whyFair}
        rows={2}
        maxLength={most}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {settlement && (
        <Fold title={sharedWords.whatISign}>
          <DisplayItems items={settle.displayItems(settlement)} />
        </Fold>
      )}
      {offering.error != null && <ErrorNotice error={offering.error} />}
      <WalletWait />
      <Button
        type="submit"
        look="secondary"
        size="medium"
        busy={offering.isPending}
        disabled={!settlement}
      >
        {words.signAndOffer}
      </Button>
      <p className="text-muted text-xs">{words.offerAdvice(formatClock(deadline, now))}</p>
    </form>
  );
}
