import { escrowAbi } from "@handsel/protocol";
import { encodeFunctionData } from "viem";
import { z } from "zod";
import { text } from "../platform/http/validate.ts";
import { requestFields } from "./callRequest.ts";
import type { PaymentCall, PaymentOnChain } from "./paymentCall.ts";

export const evidenceSchema = z
  .strictObject({
    evidence: text("evidence", 2048).meta({
      description:
        "URI of the evidence. Public for ever; use a content address if it must not change.",
    }),
    ...requestFields,
  })
  .meta({ id: "Evidence" });

/** Builds the call that publishes evidence for the arbiter. Only the merchant's own wallet may send it. */
export function submitEvidence(
  { chain, terms }: PaymentOnChain,
  { evidence }: z.output<typeof evidenceSchema>,
): PaymentCall {
  const args = [terms, evidence] as const;
  return {
    verb: "evidence",
    call: {
      ...{ chainId: chain.id, to: chain.escrow.address, value: 0n },
      data: encodeFunctionData({ abi: escrowAbi, functionName: "submitEvidence", args }),
    },
    approval: null,
    sentence: `Publish evidence for the arbiter ${terms.arbiter}, for ever: ${evidence}`,
    callers: [{ role: "merchant", address: terms.merchant }],
    operatorMay: false,
    endsAt: null,
  };
}
