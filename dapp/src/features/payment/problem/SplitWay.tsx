import type { Token } from "@handsel/protocol";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig } from "wagmi";
import * as words from "#words/problem.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
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
import { DisplayItems } from "../../../ui/DisplayItems.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { AmountField, useAmount } from "../actions/AmountField.tsx";
import { subjectOf } from "../actions/intent.ts";
import { AmountSlider } from "./AmountSlider.tsx";
import { Division } from "./Division.tsx";
import { Offers } from "./Offers.tsx";
import { isAgreed } from "./proposals.ts";
import { settlementDeadline } from "./settlementDeadline.ts";
import { signSettlement } from "./signSettlement.ts";

interface SplitWayProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Name of the merchant in sentences. */
  shop: string;
  /** Unix seconds. */
  now: number;
}

/** Proposals of both sides, and the form of another one. */
export function SplitWay({ payment, ...props }: SplitWayProps) {
  const { held, refundable, stage } = payment.state;
  const { data: proposals = [] } = useQuery(settlementsQuery(payment.id, true));
  const isOver = proposals.some((one) => isAgreed(one, payment, props.now));
  return (
    <>
      <Offers payment={payment} {...props} />
      {!isOver && <SplitForm key={`${held} ${refundable} ${stage}`} payment={payment} {...props} />}
    </>
  );
}

/** Characters of a note. */
const most = 1_000;

function SplitForm({ payment, chain, token, shop, now }: SplitWayProps) {
  const config = useConfig();
  const queryClient = useQueryClient();
  const query = settlementsQuery(payment.id, true);
  const { isPending } = useQuery(query);
  const subject = subjectOf(payment, chain, token);
  const { held } = subject;
  const field = useAmount(held, token, { label: words.youGetBack, mayBeZero: true });
  const [note, setNote] = useState("");
  const [first] = useState(now);
  const deadline = settlementDeadline(payment, first, now);
  const settlement = field.value === null ? null : { ...subject, amount: field.value, deadline };
  const proposing = useMutation({
    mutationFn: async (proposed: settle.Settlement) => {
      const signature = await signSettlement(config, chain, payment, proposed);
      return answerOf(
        api.POST("/v1/payer/payments/{payment_id}/settlements", {
          params: { path: { payment_id: payment.id } },
          body: {
            ...{ payer_amount: `${proposed.amount}`, held: `${proposed.held}` },
            ...{ deadline: proposed.deadline, signature },
            ...(note.trim() !== "" && { note: note.trim() }),
          },
        }),
      );
    },
    onSuccess: () => {
      setNote("");
      return queryClient.invalidateQueries({ queryKey: query.queryKey });
    },
  });
  const propose = useOnce(proposing.mutateAsync);
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (settlement) propose(settlement);
      }}
    >
      <AmountField {...field} />
      <AmountSlider
        label={words.youGetBackOf(formatMoney(field.value ?? 0n, token), formatMoney(held, token))}
        value={field.value}
        max={held}
        unit={token}
        onChange={field.setValue}
      />
      <Division amount={field.value ?? 0n} held={held} unit={token} shop={shop} />
      <TextArea
        label={words.whyFair}
        rows={2}
        maxLength={most}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {settlement && (
        <Fold title={words.whatISign}>
          <DisplayItems items={settle.displayItems(settlement)} />
        </Fold>
      )}
      {proposing.error && <ErrorNotice error={proposing.error} />}
      <WalletWait />
      <div>
        <Button type="submit" busy={proposing.isPending} disabled={!settlement || isPending}>
          {words.propose}
        </Button>
        <p role="status" className="mt-3 text-muted text-sm">
          {proposing.isPending
            ? words.waitingForYourWallet
            : words.proposeNote(formatClock(deadline, now))}
        </p>
      </div>
    </form>
  );
}
