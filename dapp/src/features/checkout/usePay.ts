import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Address } from "viem";
import { useConfig } from "wagmi";
import { ActivityForgotten, listActivities } from "../../lib/activity/activities.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import type { Explanation } from "../../lib/errors/explanation.ts";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { begunElsewhere, isAnyPaid } from "./begunElsewhere.ts";
import { inFlight } from "./inFlight.ts";
import { type PayPhase, pay, resume } from "./pay.ts";
import { type PayFailure, toPayFailure } from "./payFailure.ts";
import type { PayMethod, Preparation } from "./preparePayment.ts";

export interface Paying {
  phase: PayPhase | null;
  failure: Explanation | null;
  /** Pays; with a preparation the wallet is asked at once. */
  start: (payer: Address, method: PayMethod, ready: Preparation | null) => void;
  /** Clears the failure. */
  dismiss: () => void;
}

/** Pays a checkout on `start`. Resumes a payment that this device began before a reload. */
export function usePay(
  checkout: Checkout,
  chain: AppChain,
  payer: Address | undefined,
  open: boolean,
): Paying {
  const config = useConfig();
  const app = useAppConfig();
  const queryClient = useQueryClient();
  const [phase, setPhase] = useState<PayPhase | null>(null);

  const { mutate, mutateAsync, error, reset, isPending } = useMutation<
    void,
    PayFailure,
    { payer: Address; method: PayMethod; ready: Preparation | null } | "resume"
  >({
    mutationFn: async (order) => {
      const method = order === "resume" ? "signature" : order.method;
      const payment = { config, chain, checkout, onPhase: setPhase };
      try {
        if (order !== "resume") {
          const { payer: account, ready } = order;
          const others = begunElsewhere(checkout, chain, account);
          if (others.length > 0 && (await isAnyPaid(config, app, others))) return;
          return await pay(payment, account, method, ready);
        }
        const begun = inFlight(checkout, listActivities());
        const place = begun && findChain(app, begun.chainId);
        if (place) await resume({ ...payment, chain: place }, begun);
      } catch (cause) {
        // Who gives up knows it.
        if (cause instanceof ActivityForgotten) return;
        throw await toPayFailure(cause, checkout, chain, method);
      }
    },
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ["paymentState"] });
      void queryClient.invalidateQueries({ queryKey: ["balance"] });
      void queryClient.invalidateQueries({ queryKey: ["checkout", checkout.id] });
      void queryClient.invalidateQueries({ queryKey: ["preparation", checkout.offer_id] });
      setPhase(null);
    },
  });

  // A change of account clears the last failure.
  const last = useRef(payer);
  useEffect(() => {
    if (last.current !== payer && !isPending) reset();
    last.current = payer;
  }, [payer, isPending, reset]);

  // What this page begins itself is sent again by the person alone.
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current || !open) return;
    looked.current = true;
    if (inFlight(checkout, listActivities())) mutate("resume");
  }, [checkout, open, mutate]);

  const start = useOnce((account: Address, method: PayMethod, ready: Preparation | null) =>
    mutateAsync({ payer: account, method, ready }),
  );
  return {
    phase: isPending ? (phase ?? "checking") : null,
    failure: error?.explanation ?? null,
    start,
    dismiss: reset,
  };
}
