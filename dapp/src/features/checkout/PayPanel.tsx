import { Suspense } from "react";
import type { Address } from "viem";
import * as words from "#words/pay.ts";
import { useActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { Notice } from "../../ui/Notice.tsx";
import { ChooseWallet } from "./ChooseWallet.tsx";
import { CoinChoice } from "./CoinChoice.tsx";
import { inFlight, otherBegun } from "./inFlight.ts";
import { BegunNotice } from "./later.ts";
import { PayStep } from "./PayStep.tsx";
import { ShopFacts } from "./ShopFacts.tsx";
import type { OfferQuery } from "./useOffer.ts";
import type { Paying } from "./usePay.ts";

interface PayPanelProps {
  checkout: Checkout;
  chain: AppChain;
  payer: Address | undefined;
  offer: OfferQuery;
  paying: Paying;
  /** Whether the relayer has stopped answering. */
  stale: boolean;
  /** Chooses another coin, by its offer's id. */
  onChoose: (offerId: string) => void;
}

/** What is left to do: choose a wallet, then pay. */
export function PayPanel(props: PayPanelProps) {
  const { checkout, chain, payer, offer, paying, stale, onChoose } = props;
  const activities = useActivities();
  const begun = inFlight(checkout, activities);
  const hasBegun = paying.phase !== null || begun !== undefined;
  const other =
    payer && !offer.isPending ? otherBegun(checkout, offer.data, activities) : undefined;
  return (
    <>
      {stale && (
        <div className="pb-4">
          <Notice tone="warn" title={words.serviceSilent}>
            {words.serviceSilentAdvice}
          </Notice>
        </div>
      )}
      <CoinChoice checkout={checkout} onChoose={onChoose} hasBegun={hasBegun} />
      {(begun || other) && (
        <Suspense>
          <BegunNotice begun={begun} other={other} mayPay={offer.data !== undefined} />
        </Suspense>
      )}
      {payer ? (
        <PayStep
          key={checkout.offer_id}
          checkout={checkout}
          chain={chain}
          payer={payer}
          offer={offer.data ?? null}
          offerFailure={offer.error?.explanation ?? null}
          paying={paying}
          hasBegun={hasBegun}
          isBlocked={other !== undefined}
        />
      ) : (
        <ChooseWallet checkout={checkout} chain={chain} />
      )}
      <ShopFacts checkout={checkout} />
    </>
  );
}
