import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { Notice } from "../../ui/Notice.tsx";
import { wallet } from "../wallet/handle.ts";
import { PayCardSkeleton } from "./CheckoutSkeleton.tsx";
import { ClaimedCard, ExpiredCard, OtherPaidCard, PaidCard } from "./later.ts";
import { PaySteps } from "./PaySteps.tsx";
import { readTerms } from "./readTerms.ts";
import { useCheckoutPayment } from "./useCheckoutPayment.ts";

interface PayCardProps {
  checkout: Checkout;
  /** Whether the relayer has stopped answering. */
  stale: boolean;
}

/** Payment half of the checkout: steps to pay, or the payment's state. Needs wallets and chains. */
export default function PayCard(props: PayCardProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<PayCardSkeleton />}>
      <OnChain {...props} />
    </WithWallets>
  );
}

function OnChain({ checkout, stale }: PayCardProps) {
  const chain = findChain(useAppConfig(), checkout.chain_id);
  if (chain) return <CurrentCard checkout={checkout} chain={chain} stale={stale} />;
  return (
    <Notice tone="danger" title={words.otherChain}>
      {words.otherChainAdvice(isolate(checkout.merchant.name))}
    </Notice>
  );
}

function CurrentCard({ checkout, chain, stale }: PayCardProps & { chain: AppChain }) {
  const payment = useCheckoutPayment(checkout, chain);
  const { claimedId, mine, now, others, paying, remaining, standing, wasOpen } = payment;
  const terms = readTerms(checkout);
  if (standing === "asking") return <PayCardSkeleton />;
  if (standing === "claimed" || standing === "denied") {
    return <ClaimedCard paymentId={claimedId} denied={standing === "denied"} />;
  }
  if (mine?.state && terms) {
    return (
      <PaidCard
        checkout={checkout}
        paymentId={mine.id}
        terms={terms}
        state={mine.state}
        now={now}
        justPaid={wasOpen}
        others={others?.id ?? null}
      />
    );
  }
  if (others) {
    return (
      <OtherPaidCard
        checkout={checkout}
        paymentId={others.id}
        justPaid={wasOpen}
        onItsWay={paying.phase !== null}
      />
    );
  }
  if (!paying.phase && (remaining <= 0 || checkout.status === "expired")) {
    return <ExpiredCard checkout={checkout} remaining={remaining} />;
  }
  return (
    <PaySteps
      checkout={checkout}
      chain={chain}
      payer={payment.payer}
      offer={payment.offer}
      paying={paying}
      remaining={remaining}
      stale={stale}
    />
  );
}
