import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { useConfig } from "wagmi";
import * as words from "#words/problem.ts";
import type { SettlementProposal } from "../../../lib/api/apiTypes.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { readPaymentState } from "../../../lib/chain/readState.ts";
import { useSend } from "../../../lib/chain/useSend.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { formatClock } from "../../../lib/time/format.ts";
import * as settle from "../../../transactions/settle.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { DisplayItems } from "../../../ui/DisplayItems.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Loading } from "../../../ui/Skeleton.tsx";
import { subjectOf } from "../actions/intent.ts";
import { areSigned } from "./areSigned.ts";
import { Division } from "./Division.tsx";

interface AgreedProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Name of the merchant in sentences. */
  shop: string;
  /** Unix seconds. */
  now: number;
  proposal: SettlementProposal;
}

/**
 * What both have signed, as this page finds, and the chain has not done yet. A service may pay no gas for it, so the payer can
 * send it too, with the signatures that the service tells once there are both.
 */
export function Agreed({ payment, chain, token, shop, now, proposal }: AgreedProps) {
  const config = useConfig();
  const { send, sending, hint } = useSend(["chainPayment", "settlements"]);
  const subject = subjectOf(payment, chain, token);
  const { held } = subject;
  const amount = BigInt(proposal.payer_amount);
  const settlement = { ...subject, amount, deadline: proposal.deadline };
  const data = proposal.call?.data;
  const signatures = data === undefined ? null : settle.signaturesIn(data, settlement);
  const { data: isSigned, isLoading } = useQuery({
    queryKey: ["areSigned", payment.id, proposal.id, data],
    enabled: signatures !== null,
    queryFn: () =>
      signatures && areSigned(config.getClient({ chainId: chain.id }), settlement, signatures),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const carryOut = (both: settle.SettlementSignatures) =>
    send({
      call: settle.call(settlement, both),
      isDone: async () => (await readPaymentState(config, chain, payment.id)).held !== held,
    });
  if (isLoading) return <Loading what={words.signatures} />;
  if (!signatures || !isSigned) {
    return (
      <Notice tone="warn" title={words.agreedByService}>
        {words.agreedByServiceAdvice}
      </Notice>
    );
  }
  return (
    <Card title={words.agreed}>
      <div className="space-y-5">
        <p role="status" className="text-sm">
          {words.agreedAdvice(formatClock(proposal.deadline, now))}
        </p>
        <Division amount={amount} held={held} unit={token} shop={shop} />
        <Fold title={words.sendAgreed}>
          <div className="space-y-4">
            <p className="text-muted text-sm">{words.sendAgreedAdvice}</p>
            <DisplayItems items={settle.displayItems(settlement, true)} />
            {sending.error && <ErrorNotice error={sending.error} />}
            <WalletWait />
            <Button
              look="secondary"
              size="medium"
              busy={sending.isPending}
              onClick={() => carryOut(signatures)}
            >
              {words.sendAgreed}
            </Button>
            <p role="status" className="text-muted text-sm">
              {hint}
            </p>
          </div>
        </Fold>
      </div>
    </Card>
  );
}
