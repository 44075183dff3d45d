import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/payment.ts";
import { AccountChanged } from "../../../lib/chain/sendCall.ts";
import type { PaymentEvent } from "../../../lib/payment/paymentEvents.ts";
import type { Intent } from "./intent.ts";
import { type ActionContext, type ActionPhase, runAction } from "./runAction.ts";

const hints: Record<ActionPhase, string> = {
  signing: words.hintSign,
  submitting: words.hintSubmitting,
  relayed: words.hintRelayed,
  switching: words.hintNetwork,
  checking: words.hintChecking,
  reset: words.hintResetAllowance,
  approval: words.hintAllow,
  wallet: words.hintConfirm,
  pending: words.hintPending,
};

/** Carries out an action from the connected account. Its result is the event that the action caused. */
export function useRunAction(context: Omit<ActionContext, "config" | "account" | "onPhase">) {
  const config = useConfig();
  const { address } = useConnection();
  const queryClient = useQueryClient();
  const [hint, setHint] = useState("");
  const run = useMutation<PaymentEvent, Error, { intent: Intent; signUntil: number | null }>({
    mutationFn: ({ intent, signUntil }) => {
      if (!address) throw new AccountChanged("No account is connected.");
      const onPhase = (phase: ActionPhase) => setHint(hints[phase]);
      return runAction({ ...context, config, account: address, onPhase }, intent, signUntil);
    },
    onSettled: async () => {
      setHint("");
      await queryClient.invalidateQueries({ queryKey: ["chainPayment"] });
    },
  });
  return { run, hint };
}
