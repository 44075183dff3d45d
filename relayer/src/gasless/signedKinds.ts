import { escrowAbi, paymentId, termsFromJson } from "@handsel/protocol";
import type { RelayKind } from "../transactions/relayKind.ts";
import { prepareSignedCall } from "./prepareSignedCall.ts";
import { isFunding, type PayerFunction, type SignedCall } from "./signedCall.ts";

const functions: Readonly<Record<SignedCall["kind"], PayerFunction>> = {
  fund: "fundWithAuthorization",
  fund_permit2: "fundWithPermit2",
  release: "captureWithSignature",
  dispute: "disputeWithSignature",
  settlement: "settle",
};

/** Kinds of relays that payers sign. Each signature is valid once, so the call may be sent again. */
export const signedKinds: readonly RelayKind[] = Object.entries(functions).map(
  ([name, functionName]) => {
    const kind = name as SignedCall["kind"];
    return {
      ...{ kind, functionName, role: "payers", maySignAgain: true },
      prepare: (wallet, { terms, details, signature }) =>
        prepareSignedCall(wallet, termsFromJson(terms), {
          ...details,
          ...{ kind, signature },
        } as SignedCall),
      endsAt: ({ terms, details }) => {
        if (!("deadline" in details)) return termsFromJson(terms).fundBy;
        const { deadline, endsAt } = details as { deadline: number; endsAt?: number | null };
        return Math.min(deadline + 1, endsAt ?? Number.POSITIVE_INFINITY);
      },
      // Others can bring the payer's signature to the chain first, or change the payment meanwhile.
      isPayersDoing: async ({ chain }, { terms }, reason) => {
        if (!isFunding({ kind })) return reason !== "payment_changed";
        const { stage } = await chain.client.readContract({
          ...{ address: chain.escrow.address, abi: escrowAbi, functionName: "paymentState" },
          args: [paymentId(termsFromJson(terms), chain.escrow)],
        });
        return stage === 0;
      },
    };
  },
);
