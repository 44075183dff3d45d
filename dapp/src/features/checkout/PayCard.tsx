import { useEffect, useRef } from "react";
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
import { PayPanel } from "./PayPanel.tsx";
import { startedOption } from "./startedOption.ts";
import { type ToldState, useTellShop } from "./tellShop.ts";
import { useCheckoutPayment } from "./useCheckoutPayment.ts";

interface PayCardProps {
  /** With the coin that the payer has chosen. */
  checkout: Checkout;
  /** Whether the relayer has stopped answering. */
  stale: boolean;
  /** Chooses another coin, by its offer's id. */
  onChoose: (offerId: string) => void;
}

/** Payment half of the checkout: what is left to do, or the payment's state. Needs wallets and chains. */
export default function PayCard(props: PayCardProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<PayCardSkeleton />}>
      <OnChain {...props} />
    </WithWallets>
  );
}

function OnChain(props: PayCardProps) {
  const { checkout, onChoose } = props;
  const config = useAppConfig();
  const chain = findChain(config, checkout.chain_id);
  // A payment that this device began before a reload goes on with the coin that it began with.
  const wasOpened = useRef(false);
  useEffect(() => {
    if (wasOpened.current) return;
    wasOpened.current = true;
    const started = startedOption(checkout, config);
    if (started) onChoose(started);
  }, [checkout, config, onChoose]);
  if (chain) return <CurrentCard {...props} chain={chain} />;
  return (
    <Notice tone="danger" title={words.otherChain}>
      {words.otherChainAdvice(isolate(checkout.merchant.name))}
    </Notice>
  );
}

/** What is left to do on a chain that is set up, or the state of the payment. */
export function CurrentCard({
  checkout,
  chain,
  stale,
  onChoose,
}: PayCardProps & { chain: AppChain }) {
  const payment = useCheckoutPayment(checkout, chain);
  const { claimedId, further, mine, others, paying, remaining, standing, wasOpen } = payment;
  useTellShop(checkout.id, toldOf(checkout, payment));
  if (standing === "asking") return <PayCardSkeleton />;
  if (standing === "claimed" || standing === "ahead" || standing === "denied") {
    return <ClaimedCard paymentId={claimedId} standing={standing} />;
  }
  if (mine?.state && mine.paid) {
    const { payment_id, payment: told } = checkout;
    return (
      <PaidCard
        checkout={{ ...mine.paid.checkout, payment_id, payment: told }}
        chain={mine.chain}
        paymentId={mine.id}
        terms={mine.paid.terms}
        state={mine.state}
        now={payment.now}
        justPaid={wasOpen}
        further={further}
      />
    );
  }
  // A payment of which no offer tells the coin has a page of its own.
  const known = others ?? (mine && { id: mine.id, chainId: mine.chain.id, payer: mine.account });
  if (known) {
    return (
      <OtherPaidCard payment={known} justPaid={wasOpen} onItsWay={!mine && paying.phase !== null} />
    );
  }
  if (!paying.phase && (remaining <= 0 || checkout.status === "expired")) {
    const { isNothingPaid } = payment;
    return <ExpiredCard checkout={checkout} remaining={remaining} isNothingPaid={isNothingPaid} />;
  }
  return (
    <PayPanel
      checkout={checkout}
      chain={chain}
      payer={payment.payer}
      offer={payment.offer}
      paying={paying}
      stale={stale}
      onChoose={onChoose}
    />
  );
}

/** What the shop's page is told; null while the contract has not answered. */
function toldOf(
  { status }: Checkout,
  payment: ReturnType<typeof useCheckoutPayment>,
): ToldState | null {
  const { claimedId, mine, others, paying, remaining, standing } = payment;
  const id = mine?.id ?? others?.id ?? claimedId;
  if (standing === "asking") return null;
  if (mine?.state || others) return { state: "paid", payment: id };
  if (standing === "claimed" || standing === "ahead" || paying.phase) {
    return { state: "processing", payment: id };
  }
  if (standing === "denied" || paying.failure) return { state: "failed", reason: "payment" };
  if (remaining <= 0 || status === "expired") return { state: "failed", reason: "expired" };
  return { state: "opened" };
}
