import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import * as words from "#words/merchantDispute.ts";
import { sameAddress } from "../../../lib/chain/addresses.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { PartBoundary } from "../../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../../lib/errors/PartFailed.tsx";
import { statementsOnChain } from "../../../lib/evidence/statement.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { storeStatementsQuery } from "../../../queries/storeConversation.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Evidence } from "../arbiter/Sides.tsx";
import { Answer } from "./Answer.tsx";
import { StoreOffers } from "./StoreOffers.tsx";

interface MerchantDisputeProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Unix seconds. */
  now: number;
}

/** A dispute as its store reads it: what both sides say, the offers, and the store's answer. */
export function MerchantDispute(props: MerchantDisputeProps) {
  const { may } = useStoreDesk();
  const isOpen = props.payment.state.stage === "disputed";
  return (
    <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
      <div className="space-y-6">
        <BothSides {...props} />
        {isOpen && <StoreOffers {...props} />}
        {isOpen && may("payments:evidence") && <Answer {...props} />}
      </div>
    </PartBoundary>
  );
}

/** Evidence of both sides in the order of the chain, with its text where the service has it. */
function BothSides({ payment, token }: MerchantDisputeProps) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data = [], error } = useQuery(storeStatementsQuery(store.id, mode, payment.id));
  const evidence = payment.events.filter((event) => event.evidence !== undefined);
  const statements = statementsOnChain(data, payment);
  return (
    <section className="space-y-3">
      <h3 className="font-semibold">{words.saidSoFar}</h3>
      {error && <Notice title={words.textsMissing}>{words.textsMissingAdvice}</Notice>}
      {evidence.length === 0 && <p className="text-muted text-sm">{words.nothingSaid}</p>}
      <ul className="space-y-4">
        {evidence.map((event) => (
          <li key={`${event.transactionHash}-${event.logIndex}`} className="space-y-2">
            <p className="font-semibold text-sm">
              {sameAddress(event.actor, payment.terms.payer) ? words.customerSays : words.youSay}
            </p>
            <Evidence event={event} statements={statements} token={token} />
          </li>
        ))}
      </ul>
    </section>
  );
}
