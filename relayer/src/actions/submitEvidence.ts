import { escrowAbi } from "@handsel/protocol";
import { encodeFunctionData } from "viem";
import { z } from "zod";
import { text } from "../platform/http/validate.ts";
import { requestFields } from "./callRequest.ts";
import type { PaymentCall, PaymentOnChain } from "./paymentCall.ts";

/** What a merchant sends to publish evidence. */
export const evidenceSchema = z
  .strictObject({
    evidence: text("evidence", 2048).meta({
      description: "A URI of the evidence, by content where it must not change. Public for ever.",
    }),
    ...requestFields,
  })
  .meta({ id: "Evidence" });

/** Publishes the merchant's evidence for the arbiter. Its own wallet alone can: no operator may. */
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
  };
}
