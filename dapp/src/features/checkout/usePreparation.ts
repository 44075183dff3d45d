import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { useConfig, useConnection } from "wagmi";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { GasMissing } from "../../lib/chain/prepareCall.ts";
import { WrongChain } from "../../lib/chain/sendCall.ts";
import type { Explanation } from "../../lib/errors/explanation.ts";
import { PayFailure, toPayFailure } from "./payFailure.ts";
import { type PayMethod, type Preparation, preparePayment } from "./preparePayment.ts";

/** Milliseconds for which a preparation is used; an older one is read anew when the person presses. */
const lifetime = 60_000;

/** Milliseconds after which a preparation is read again when the pointer or the focus comes near. */
const freshness = 10_000;

/** Stops before the wallet would be asked to change its network: nobody has pressed yet. */
function askNothing(): never {
  throw new WrongChain("The wallet is on another network.");
}

/** Prepares a payment before the person presses, on the wallet's present network. */
export function usePreparation(
  checkout: Checkout,
  chain: AppChain,
  payer: Address,
  method: PayMethod,
  enabled: boolean,
) {
  const config = useConfig();
  const { chainId } = useConnection();
  const isEnabled = enabled && chainId === chain.id;
  const { data, error, isFetching, refetch } = useQuery<{ at: number; payment: Preparation }>({
    queryKey: ["preparation", checkout.offer_id, payer, method],
    enabled: isEnabled,
    gcTime: 0,
    staleTime: lifetime,
    retry: false,
    queryFn: async () => {
      try {
        const payment = await preparePayment(
          { config, chain, checkout },
          payer,
          method,
          askNothing,
        );
        return { at: performance.now(), payment };
      } catch (cause) {
        throw cause instanceof GasMissing
          ? await toPayFailure(cause, checkout, chain, method)
          : cause;
      }
    },
  });
  const age = () => performance.now() - (data?.at ?? Number.NEGATIVE_INFINITY);
  return {
    /** Reason why the wallet could not pay, if it is known already. */
    failure: (error instanceof PayFailure ? error.explanation : null) satisfies Explanation | null,
    /** Returns the preparation, if it is young enough to ask the wallet at once. */
    take: () => (data && !error && age() < lifetime ? data.payment : null),
    /** Prepares again, because the person is about to press. */
    approach: () => {
      if (isEnabled && !isFetching && age() > freshness) void refetch();
    },
  };
}
