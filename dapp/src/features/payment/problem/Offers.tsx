import { paymentWindows, type Token } from "@handsel/protocol";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { zeroAddress } from "viem";
import { useConfig } from "wagmi";
import * as words from "#words/problem.ts";
import { ApiUnreachable, answerOf, api } from "../../../lib/api/api.ts";
import type { SettlementProposal } from "../../../lib/api/apiTypes.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../../lib/feature/useOnce.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { formatClock } from "../../../lib/time/format.ts";
import { settlementsQuery } from "../../../queries/conversation.ts";
import * as settle from "../../../transactions/settle.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { DisplayItems } from "../../../ui/DisplayItems.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { subjectOf } from "../actions/intent.ts";
import { Agreed } from "./Agreed.tsx";
import { Division } from "./Division.tsx";
import { isAgreed, isOpen, isSettled } from "./proposals.ts";
import { signSettlement } from "./signSettlement.ts";

interface OffersProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Name of the merchant in sentences. */
  shop: string;
  /** Unix seconds. */
  now: number;
}

/** What both sides proposed: what they agreed to, the open offers of each, or how the last one ended. */
export function Offers(props: OffersProps) {
  const { payment, now } = props;
  const { data: proposals = [] } = useQuery(settlementsQuery(payment.id, true));
  const agreed = proposals.find((one) => isAgreed(one, payment, now));
  if (agreed) return <Agreed {...props} proposal={agreed} />;
  const open = proposals.filter((one) => isOpen(one, payment, now));
  const offers = open.filter(({ proposed_by }) => proposed_by === "merchant");
  const own = open.filter(({ proposed_by }) => proposed_by === "payer");
  const [last] = proposals;
  return (
    <>
      {offers.map((offer) => (
        <Offer key={offer.id} {...props} proposal={offer} own={own[0] ?? null} />
      ))}
      {own.map((proposal) => (
        <OwnProposal key={proposal.id} {...props} proposal={proposal} />
      ))}
      {open.length === 0 && last && <Ended payment={payment} proposal={last} />}
    </>
  );
}

interface ProposalProps extends OffersProps {
  proposal: SettlementProposal;
}

/** The shop's offer, with the ways to answer it and what else may happen. */
function Offer({ own, ...props }: ProposalProps & { own: SettlementProposal | null }) {
  const { proposal, payment, chain, token, shop, now } = props;
  const config = useConfig();
  const subject = subjectOf(payment, chain, token);
  const { held } = subject;
  const amount = BigInt(proposal.payer_amount);
  const settlement = { ...subject, amount, deadline: proposal.deadline };
  const money = (value: bigint) => formatMoney(value, token);
  const path = { payment_id: payment.id, settlement_id: proposal.id };
  const answering = useAnswer(payment, async (isAccepted: boolean) => {
    if (!isAccepted) {
      return answerOf(api.POST(`${settlements}/decline`, { params: { path } }));
    }
    const signature = await signSettlement(config, chain, payment, settlement);
    return answerOf(api.POST(`${settlements}/accept`, { params: { path }, body: { signature } }));
  });
  const answer = useOnce(answering.mutateAsync);
  const { payer_signed: isAccepted, merchant_signed: isSigned } = proposal;
  const until = formatClock(proposal.deadline, now);
  return (
    <Card title={isAccepted ? words.accepted : words.offersYou(money(amount))}>
      <div className="space-y-5">
        {proposal.note && (
          <blockquote dir="auto" className="border-line border-s-2 ps-3 text-sm wrap-anywhere">
            {proposal.note}
          </blockquote>
        )}
        <Division amount={amount} held={held} unit={token} shop={shop} />
        {answering.error && <AnswerFailed error={answering.error} accepts={answering.variables} />}
        <WalletWait />
        <div className="flex flex-col gap-3 sm:flex-row">
          {!isAccepted && (
            <Button busy={answering.isPending && answering.variables} onClick={() => answer(true)}>
              {words.accept}
            </Button>
          )}
          <Button
            look="secondary"
            busy={answering.isPending && !answering.variables}
            onClick={() => answer(false)}
          >
            {words.decline}
          </Button>
        </div>
        <p role="status" className="text-muted text-sm">
          {answering.isPending && answering.variables
            ? words.waitingForYourWallet
            : isAccepted
              ? words.acceptedAdvice(until)
              : isSigned
                ? words.openUntil(until)
                : words.openUntilBothSign(until)}
        </p>
        {!isAccepted && (
          <Fold title={words.whatISign}>
            <DisplayItems items={settle.displayItems(settlement)} />
          </Fold>
        )}
        <Compare {...props} own={own} />
      </div>
    </Card>
  );
}

/** Why an answer did not end. Of a signature nobody knows whether the relayer has it, if that did not answer. */
function AnswerFailed({ error, accepts }: { error: Error; accepts: boolean }) {
  if (!accepts || !(error instanceof ApiUnreachable)) return <ErrorNotice error={error} />;
  return (
    <Notice tone="danger" title={words.answerUnknown}>
      {words.answerUnknownAdvice}
    </Notice>
  );
}

const settlements = "/v1/payer/payments/{payment_id}/settlements/{settlement_id}" as const;

/** Answers a proposal, and reads all of them again. */
function useAnswer(
  { id }: ChainPayment,
  mutationFn: (isAccepted: boolean) => Promise<SettlementProposal>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: settlementsQuery(id, true).queryKey });
      await queryClient.invalidateQueries({ queryKey: ["chainPayment"] });
    },
  });
}

/** What else may happen, beside an offer. */
function Compare({
  payment,
  token,
  shop,
  now,
  own,
}: OffersProps & { own: SettlementProposal | null }) {
  const { terms, state } = payment;
  const { captureStart } = paymentWindows(terms, state);
  const { held } = state;
  return (
    <section>
      <h3 className="mb-3 font-semibold">{words.compare}</h3>
      <ul className="space-y-5 text-sm">
        {own && (
          <li>
            <p className="mb-2 font-semibold">{words.youAskedFor}</p>
            <Division amount={BigInt(own.payer_amount)} held={held} unit={token} shop={shop} />
          </li>
        )}
        {captureStart !== null && (
          <li>
            <p className="font-semibold">
              {words.doNothing}{" "}
              {captureStart > now && (
                <span className="font-normal text-muted">
                  {words.from(formatClock(captureStart, now))}
                </span>
              )}
            </p>
            <p className="text-muted">{words.shopCollects(shop)}</p>
          </li>
        )}
        {state.stage === "held" && terms.arbiter !== zeroAddress && (
          <li>
            <p className="font-semibold">{words.openADispute}</p>
            <p className="text-muted">{words.arbiterDecides}</p>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The payer's own proposal, which the shop has not answered. */
function OwnProposal({ payment, token, shop, now, proposal }: ProposalProps) {
  const path = { payment_id: payment.id, settlement_id: proposal.id };
  const answering = useAnswer(payment, () =>
    answerOf(api.POST(`${settlements}/decline`, { params: { path } })),
  );
  const takeBack = useOnce(() => answering.mutateAsync(false));
  return (
    <Card title={words.proposed}>
      <div className="space-y-4">
        <p className="text-muted text-sm">
          {words.proposedAdvice(formatClock(proposal.deadline, now))}
        </p>
        <Division
          amount={BigInt(proposal.payer_amount)}
          held={payment.state.held}
          unit={token}
          shop={shop}
        />
        {answering.error && <ErrorNotice error={answering.error} />}
        <Button look="secondary" size="medium" busy={answering.isPending} onClick={takeBack}>
          {words.withdrawProposal}
        </Button>
      </div>
    </Card>
  );
}

/** How the last proposal ended. */
function Ended({
  proposal: { status, proposed_by, payer_signed, merchant_signed },
  payment,
}: Pick<ProposalProps, "proposal" | "payment">) {
  const isOwn = proposed_by === "payer";
  switch (status) {
    case "executed":
      return isSettled(payment) ? (
        <Notice title={words.executed} />
      ) : (
        <Notice title={words.executedByService}>{words.executedByServiceAdvice}</Notice>
      );
    case "declined":
      return <Notice title={isOwn ? words.declinedByShop : words.declined} />;
    case "withdrawn":
      return <Notice title={isOwn ? words.withdrawn : words.withdrawnByShop} />;
    case "open":
    case "agreed":
    case "lapsed":
      if (!payer_signed || !merchant_signed) return <Notice title={words.lapsed} />;
      return isSettled(payment) ? (
        <Notice title={words.executed} />
      ) : (
        <Notice tone="warn" title={words.agreedTooLate}>
          {words.agreedTooLateAdvice}
        </Notice>
      );
  }
}
