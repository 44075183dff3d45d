import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/payment.ts";
import { useOnce } from "../feature/useOnce.ts";
import type { Call } from "./call.ts";
import { AccountChanged, type SendPhase, sendCall } from "./sendCall.ts";

const hints: Record<SendPhase, string> = {
  switching: words.hintNetwork,
  checking: words.hintChecking,
  wallet: words.hintConfirm,
  pending: words.hintPending,
};

/**
 * Sends a call that is no action on a payment, such as a vote, from the connected account.
 * @param stale first part of the keys of queries to read again
 */
export function useSend(stale: readonly string[]) {
  const config = useConfig();
  const queryClient = useQueryClient();
  const { address } = useConnection();
  const [hint, setHint] = useState("");
  const sending = useMutation({
    mutationFn: ({ call, isDone }: { call: Call; isDone: () => Promise<boolean> }) => {
      if (!address) throw new AccountChanged("No account is connected.");
      return sendCall(config, call, address, {
        onPhase: (phase) => setHint(hints[phase]),
        effect: { ask: async () => (await isDone()) || null },
      });
    },
    onSettled: async () => {
      setHint("");
      await Promise.all(stale.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
    },
  });
  return { send: useOnce(sending.mutateAsync), sending, hint };
}
