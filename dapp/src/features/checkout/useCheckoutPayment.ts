import type { PaymentTerms } from "@handsel/protocol";
import { useState } from "react";
import { type Address, type Hash, isAddressEqual } from "viem";
import { useConnection } from "wagmi";
import { useActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { begunOption } from "./begunOption.ts";
import { isPaid, type Reading, standingOf } from "./standing.ts";
import { useOffer } from "./useOffer.ts";
import { usePay } from "./usePay.ts";
import { usePaymentReadings } from "./usePaymentReadings.ts";

/** A payment of this device or the connected account, as the contract of its own chain has it. */
export interface OwnPayment extends Reading {
  chain: AppChain;
  account: Address;
  /** The checkout in the payment's coin; the terms whose hash its id is. Null if the checkout has no such offer. */
  paid: { checkout: Checkout; terms: PaymentTerms } | null;
}

/** Another payment of the same order. */
export interface FurtherPayment {
  id: Hash;
  chainId: number;
  payer: Address;
  /** Whether the reader made it too. */
  isOwn: boolean;
}

/** Follows a checkout's payments on their chains: this device's, the connected account's, and the one that the relayer names. */
export function useCheckoutPayment(checkout: Checkout, chain: AppChain) {
  const { address: payer } = useConnection();
  const config = useAppConfig();
  const now = useChainNow(chain.id);
  const activities = useActivities();
  const offer = useOffer(checkout, chain, payer);
  // A forged offer has an error: its payment proves nothing.
  const claim =
    checkout.payment && !offer.error
      ? { id: toHex(checkout.payment.id), block: checkout.payment.block_number }
      : null;
  const accounts = offer.data && {
    ...{ id: offer.data.paymentId, chain, account: offer.data.terms.payer, wasBegun: false },
    paid: { checkout, terms: offer.data.terms },
  };
  // This device may have begun with other coins and accounts, the newest last.
  const begun = activities.toReversed().flatMap((one) => {
    const place = findChain(config, one.chainId);
    if (one.checkoutId !== checkout.id || one.paymentId === accounts?.id || !place) return [];
    const paid = begunOption(checkout, place, one);
    return [{ id: one.paymentId, chain: place, account: one.account, wasBegun: true, paid }];
  });
  const own: OwnPayment[] = usePaymentReadings([...(accounts ? [accounts] : []), ...begun]);
  const [claimed = null] = usePaymentReadings(
    claim ? [{ id: claim.id, chain, wasBegun: false }] : [],
  );
  const [mine, ...more] = own.filter(isPaid);
  const standing = standingOf(own, claim, claimed);

  const end = Math.floor(Date.parse(checkout.expires_at) / 1000);
  const remaining = end - now;
  const isUnpaid = own.length > 0 && own.every(({ state }) => state?.stage === "none");
  const isOpen = isUnpaid && remaining > 0;
  const paying = usePay(checkout, chain, payer, isOpen);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);

  const claimedPayer = checkout.payment && toHex(checkout.payment.terms.payer);
  const isFurther =
    claimed && claimedPayer && isPaid(claimed) && own.every(({ id }) => id !== claimed.id);
  const others: FurtherPayment | null = isFurther
    ? {
        ...{ id: claimed.id, chainId: chain.id, payer: claimedPayer },
        isOwn: mine !== undefined && isAddressEqual(claimedPayer, mine.account),
      }
    : null;
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
    /** Further payments of the same order: one's own, and the relayer's. */
    further: [
      ...more.map(({ id, chain: { id: chainId }, account }) => ({
        ...{ id, chainId, payer: account, isOwn: true },
      })),
      ...(others ? [others] : []),
    ],
    /** The relayer's payment, if it is none of these and the contract has it. */
    others,
    /** Payment id by the relayer's word. */
    claimedId: claim?.id ?? null,
    /** Whether it could still be paid when this page was opened. */
    wasOpen,
    /** Whether each own payment is known not to have come before the deadline, by a block after it. Null: there is none. */
    isNothingPaid:
      own.length === 0
        ? null
        : own.every(({ state, isOld, time }) => state?.stage === "none" && !isOld && time > end),
  };
}
