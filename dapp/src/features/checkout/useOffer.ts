import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { type AcceptedOffer, acceptOffer, verifyOffer } from "./acceptOffer.ts";
import { offerKey } from "./offerKey.ts";
import { type PayFailure, toPayFailure } from "./payFailure.ts";

/** Checks a checkout's offer, and accepts it for a payer. Its data is null while no payer is connected. */
export function useOffer(checkout: Checkout, chain: AppChain, payer: Address | undefined) {
  return useQuery<AcceptedOffer | null, PayFailure>({
    queryKey: offerKey(checkout, payer),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    retryOnMount: false,
    queryFn: async () => {
      try {
        if (payer) return acceptOffer(checkout, chain, payer);
        verifyOffer(checkout, chain);
        return null;
      } catch (cause) {
        throw await toPayFailure(cause, checkout, chain, "signature");
      }
    },
  });
}

export type OfferQuery = ReturnType<typeof useOffer>;
