import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig, useConnection } from "wagmi";
import { useActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { paymentStateQuery } from "../../queries/paymentState.ts";
import { standingOf } from "./standing.ts";
import { useOffer } from "./useOffer.ts";
import { usePay } from "./usePay.ts";

/** Follows a checkout's payment on the chain, for the connected account. */
export function useCheckoutPayment(checkout: Checkout, chain: AppChain) {
  const { address: payer } = useConnection();
  const now = useNow();
  const record = useActivities().findLast(({ checkoutId }) => checkoutId === checkout.id);
  const offer = useOffer(checkout, chain, payer);
  // A forged offer has an error: its payment id proves nothing.
  const claimedId = checkout.payment_id && !offer.error ? toHex(checkout.payment_id) : null;
  const paymentId = claimedId ?? offer.data?.paymentId ?? record?.paymentId ?? null;
  const { data: state, isLoading } = useQuery(paymentStateQuery(useConfig(), chain, paymentId));

  const remaining = Math.floor(Date.parse(checkout.expires_at) / 1000) - now;
  const isOpen = state?.stage === "none" && remaining > 0;
  const paying = usePay(checkout, chain, payer, isOpen);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);

  return {
    payer,
    offer,
    paying,
    /** Seconds left to pay. */
    remaining,
    paymentId,
    /** Payment id by the relayer's word. */
    claimedId,
    /** The contract's state of the payment; undefined until it has answered. */
    state,
    standing: standingOf(checkout, state, isLoading),
    /** Whether this device or the connected account paid. */
    isMine:
      paymentId !== null &&
      (record?.paymentId === paymentId || offer.data?.paymentId === paymentId),
    /** Whether it could still be paid when this page was opened. */
    wasOpen,
  };
}
