import type { Token } from "@handsel/protocol";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useConfig, useConnection } from "wagmi";
import type { RelayPhase } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { confirmChain } from "../../lib/chain/confirmChain.ts";
import { readAllowance } from "../../lib/chain/readState.ts";
import { AccountChanged, type SendPhase, sendCall } from "../../lib/chain/sendCall.ts";
import type { SignPhase } from "../../lib/chain/signData.ts";
import * as approve from "../../transactions/approve.ts";
import type { ActionChoice, ActionSpec } from "./actionSpecs.ts";
import { releaseBySignature } from "./releaseBySignature.ts";

const hints: Record<SendPhase | SignPhase | RelayPhase, string> = {
  signing: "Sign in your wallet. It costs nothing.",
  submitting: "Signed. Handing it to the relayer.",
  relayed: "Sent by the relayer. Waiting for the chain.",
  switching: "Accept the network change in your wallet.",
  checking: "Checking before anything is asked of you.",
  wallet: "Confirm in your wallet.",
  pending: "Sent. Waiting for the chain.",
};

/**
 * Sends an action from the connected account: through the relayer if `signed` is given, else by its own transaction,
 * after the approval it needs.
 * @param deadline Unix seconds at which the signature ends
 */
export function useSendAction(
  chain: AppChain,
  token: Token,
  spec: ActionSpec,
  signed: ActionSpec["signed"],
  deadline: number,
) {
  const config = useConfig();
  const { address } = useConnection();
  const queryClient = useQueryClient();
  const [hint, setHint] = useState("");
  const send = useMutation<void, Error, ActionChoice>({
    mutationFn: async (choice) => {
      // Returning would show the action as done.
      if (!address) throw new AccountChanged("No account is connected.");
      await confirmChain(config, chain, token, address, (phase) => setHint(hints[phase]));
      if (signed) {
        const release = signed(choice, deadline);
        return releaseBySignature(config, chain, release, address, (phase) =>
          setHint(hints[phase]),
        );
      }
      const approval = spec.approval(choice);
      const twice = approval
        ? (await readAllowance(config, chain, token.address, address)) < approval.amount
        : false;
      if (approval && twice) {
        await sendCall(config, approve.call(approval), address, {
          onPhase: (phase) => setHint(`Step 1 of 2, allow exactly this amount: ${hints[phase]}`),
        });
      }
      await sendCall(config, spec.call(choice), address, {
        onPhase: (phase) => setHint(twice ? `Step 2 of 2: ${hints[phase]}` : hints[phase]),
      });
    },
    onSettled: async () => {
      setHint("");
      await queryClient.invalidateQueries({ queryKey: ["chainPayment"] });
    },
  });
  return { send, hint };
}
