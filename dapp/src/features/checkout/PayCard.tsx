import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig, useConnection } from "wagmi";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { formatRemaining } from "../../lib/time/format.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { paymentStateQuery } from "../../queries/paymentState.ts";
import { ClockIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Step, Steps } from "../../ui/Steps.tsx";
import { wallet } from "../wallet/handle.ts";
import { PayCardSkeleton } from "./CheckoutSkeleton.tsx";
import { ClaimedCard } from "./ClaimedCard.tsx";
import { ConnectStep } from "./ConnectStep.tsx";
import { ExpiredCard } from "./ExpiredCard.tsx";
import { loadFundingRecord } from "./fundingRecord.ts";
import { PaidCard } from "./PaidCard.tsx";
import { PayOnPhone } from "./PayOnPhone.tsx";
import { SignStep } from "./SignStep.tsx";
import { standingOf } from "./standing.ts";
import { useOffer, usePay } from "./usePay.ts";

interface PayCardProps {
  checkout: Checkout;
  /** The relayer has stopped answering; the chain still does. */
  stale: boolean;
}

/** Paying a checkout, with everything that it needs of wallets and chains. */
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
  if (chain) return <PaymentSteps checkout={checkout} chain={chain} stale={stale} />;
  return (
    <Notice tone="danger" title="This checkout is on a chain that is not set up here">
      No money has moved. Ask {checkout.merchant.name} for a new checkout.
    </Notice>
  );
}

/** Connect, sign, held in escrow, done: with one thing to press at a time. */
function PaymentSteps({ checkout, chain, stale }: PayCardProps & { chain: AppChain }) {
  const { address } = useConnection();
  const now = useNow();
  const [record] = useState(() => loadFundingRecord(checkout.id));
  const offer = useOffer(checkout, chain, address);
  // The payment of another offer proves nothing about this one.
  const paid = checkout.payment_id && !offer.error ? toHex(checkout.payment_id) : null;
  const paymentId = paid ?? offer.data?.paymentId ?? record?.paymentId ?? null;
  const state = useQuery(paymentStateQuery(useConfig(), chain, paymentId));

  const funded = state.data !== undefined && state.data.stage !== "none";
  const remaining = Math.floor(Date.parse(checkout.expires_at) / 1000) - now;
  const open = state.data?.stage !== undefined && !funded && remaining > 0;
  const paying = usePay(checkout, chain, address, open);
  const [wasOpen, setWasOpen] = useState(false);
  if (open && !wasOpen) setWasOpen(true);

  const standing = standingOf(checkout.status, state.data, state.isLoading);
  if (standing === "asking") return <PayCardSkeleton />;
  if (standing === "claimed") {
    return <ClaimedCard paymentId={paid} denied={state.data !== undefined} />;
  }
  if (paymentId && state.data && standing === "paid") {
    return (
      <PaidCard
        checkout={checkout}
        paymentId={paymentId}
        state={state.data}
        justPaid={wasOpen}
        mine={record?.paymentId === paymentId || offer.data?.paymentId === paymentId}
      />
    );
  }
  if (!paying.phase && (remaining <= 0 || checkout.status === "expired")) {
    return <ExpiredCard checkout={checkout} />;
  }

  const { merchant } = checkout;
  const sent =
    paying.phase === "submitting" || paying.phase === "relayed" || paying.phase === "pending";
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold text-xl">Pay with your wallet</h2>
        <p className="inline-flex items-center gap-1.5 text-muted text-sm">
          <ClockIcon className="size-4" />
          <span className="sr-only">Time left to pay: </span>
          {formatRemaining(remaining)}
        </p>
      </div>
      {stale && (
        <Notice tone="warn" title="The service does not answer right now">
          What you see may be a little old. You can still pay with your own transaction.
        </Notice>
      )}
      <Steps label="Payment steps">
        <Step
          number={1}
          state={address ? "done" : "current"}
          title="Connect"
          money={address ? "Your money is in your wallet." : "Nothing moves by connecting."}
        >
          {!paying.phase && <ConnectStep />}
        </Step>
        <Step
          number={2}
          state={!address ? "upcoming" : sent ? "done" : paying.phase ? "busy" : "current"}
          title="Sign"
          money={
            sent
              ? "You have signed for exactly this order."
              : "The money stays in your wallet until you sign."
          }
        >
          {address && !sent && (
            <SignStep
              checkout={checkout}
              chain={chain}
              payer={address}
              told={offer.data?.told ?? null}
              offerFailure={offer.error?.explanation ?? null}
              paying={paying}
            />
          )}
        </Step>
        <Step
          number={3}
          state={sent ? "busy" : "upcoming"}
          title="Held in escrow"
          money={
            sent
              ? "On its way from your wallet into the escrow contract. This takes a few seconds."
              : `The contract holds it for ${merchant.name}.`
          }
        />
        <Step
          number={4}
          state="upcoming"
          title="Done"
          money={`${merchant.name} sees the payment and can deliver.`}
          last
        />
      </Steps>
      {!address && <PayOnPhone url={checkout.url} />}
    </div>
  );
}
