import { useQuery } from "@tanstack/react-query";
import type { Address, Hash } from "viem";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import { acceptOffer, verifyOffer } from "./acceptOffer.ts";
import { type PayFailure, toPayFailure } from "./payFailure.ts";
import type { PayMethod } from "./preparePayment.ts";
import { tellOffer } from "./tellOffer.ts";

/** An offer as this payer would accept it. */
interface CheckedOffer {
  paymentId: Hash;
  /** Lines to show before signing, for each way to pay. */
  told: Record<PayMethod, DisplayItem[]>;
}

/** Checks a checkout's offer. Its data is null while no payer is connected. */
export function useOffer(checkout: Checkout, chain: AppChain, payer: Address | undefined) {
  return useQuery<CheckedOffer | null, PayFailure>({
    queryKey: ["offer", checkout.offer_id, checkout.payment_id, payer],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async () => {
      try {
        if (payer) {
          const offer = acceptOffer(checkout, chain, payer);
          return { paymentId: offer.paymentId, told: tellOffer(offer, chain) };
        }
        verifyOffer(checkout, chain);
        return null;
      } catch (cause) {
        throw await toPayFailure(cause, checkout, chain, "signature");
      }
    },
  });
}

export type OfferQuery = ReturnType<typeof useOffer>;
