import { useState } from "react";
import type { Hash } from "viem";
import { useConnection } from "wagmi";
import { useActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { isPaid, standingOf } from "./standing.ts";
import { useOffer } from "./useOffer.ts";
import { usePay } from "./usePay.ts";
import { usePaymentReading } from "./usePaymentReading.ts";

/** Follows a checkout's payments on the chain: this device's, the connected account's, and the one that the relayer names. */
export function useCheckoutPayment(checkout: Checkout, chain: AppChain) {
  const { address: payer } = useConnection();
  const now = useChainNow(chain.id);
  const activities = useActivities();
  const useReadingOf = (id: Hash | undefined) => usePaymentReading(chain, id ?? null);
  const offer = useOffer(checkout, chain, payer);
  // A forged offer has an error: its payment proves nothing.
  const claim =
    checkout.payment && !offer.error
      ? { id: toHex(checkout.payment.id), block: checkout.payment.block_number }
      : null;
  const accounts = useReadingOf(offer.data?.paymentId);
  // This device may have begun with another account.
  const begun = activities.findLast(
    ({ checkoutId, paymentId }) => checkoutId === checkout.id && paymentId !== accounts?.id,
  );
  const devices = useReadingOf(begun?.paymentId);
  const claimed = useReadingOf(claim?.id);
  const own = [accounts, devices].filter((reading) => reading !== null);
  const mine = own.find(isPaid);
  const isOthers = own.every(({ id }) => id !== claimed?.id);
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
    /** Unix seconds by the chain. */
    now,
    paying,
    /** Seconds left to pay. */
    remaining,
    standing,
    /** The payment of this device or the connected account, if the contract has it. */
    mine,
    /** The relayer's payment, if it is somebody else's and the contract has it. */
    others: claimed && isPaid(claimed) && isOthers ? claimed : null,
    /** Payment id by the relayer's word. */
    claimedId: claim?.id ?? null,
    /** Whether it could still be paid when this page was opened. */
    wasOpen,
  };
}
