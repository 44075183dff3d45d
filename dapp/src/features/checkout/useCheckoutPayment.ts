import { useState } from "react";
import { useConnection } from "wagmi";
import { useActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { isPaid, standingOf } from "./standing.ts";
import { useOffer } from "./useOffer.ts";
import { usePay } from "./usePay.ts";
import { usePaymentReadings } from "./usePaymentReadings.ts";

/** Follows a checkout's payments on the chain: this device's, the connected account's, and the one that the relayer names. */
export function useCheckoutPayment(checkout: Checkout, chain: AppChain) {
  const { address: payer } = useConnection();
  const now = useNow();
  const activities = useActivities();
  const offer = useOffer(checkout, chain, payer);
  // A forged offer has an error: its payment proves nothing.
  const claim =
    checkout.payment && !offer.error
      ? { id: toHex(checkout.payment.id), block: checkout.payment.block_number }
      : null;
  const begun = activities.filter(({ checkoutId }) => checkoutId === checkout.id);
  const ownIds = begun.map(({ paymentId }) => paymentId).reverse();
  if (offer.data) ownIds.unshift(offer.data.paymentId);
  const readings = usePaymentReadings(chain, claim ? [...ownIds, claim.id] : ownIds);
  const own = readings.filter(({ id }) => ownIds.includes(id));
  const claimed = readings.find(({ id }) => id === claim?.id);
  const mine = own.find(isPaid);
  const standing = standingOf(own, claim, claimed);

  const remaining = Math.floor(Date.parse(checkout.expires_at) / 1000) - now;
  const isUnpaid = own.length > 0 && own.every(({ state }) => state?.stage === "none");
  const isOpen = isUnpaid && remaining > 0;
  const paying = usePay(checkout, chain, payer, isOpen);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);

  return {
    payer,
    offer,
    paying,
    /** Seconds left to pay. */
    remaining,
    standing,
    /** The payment of this device or the connected account, if the contract has it. */
    mine,
    /** The relayer's payment, if it is somebody else's and the contract has it. */
    others: claimed && isPaid(claimed) && !ownIds.includes(claimed.id) ? claimed : null,
    /** Payment id by the relayer's word. */
    claimedId: claim?.id ?? null,
    /** Whether it could still be paid when this page was opened. */
    wasOpen,
  };
}
