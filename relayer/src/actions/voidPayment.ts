import { amountOfHeld, escrowAbi } from "@handsel/protocol";
import { encodeFunctionData } from "viem";
import { z } from "zod";
import { requestFields } from "./callRequest.ts";
import { moneyText } from "./moneyText.ts";
import {
  type PaymentCall,
  type PaymentOnChain,
  partSchema,
  requireAvailable,
} from "./paymentCall.ts";

export const voidSchema = z
  .strictObject({ amount: partSchema, ...requestFields })
  .meta({ id: "Void" });

/**
 * Builds the call that gives held money back to the payer, without commission.
 * @throws ApiError nothing_left, amount_too_large
 */
export function voidPayment(
  payment: PaymentOnChain,
  { amount }: z.output<typeof voidSchema>,
): PaymentCall {
  const { chain, terms, row } = payment;
  const voided = requireAvailable(payment, amount, row.held, "held");
  const args = [terms, amountOfHeld(voided, row.held)] as const;
  return {
    verb: "void",
    call: {
      ...{ chainId: chain.id, to: chain.escrow.address, value: 0n },
      data: encodeFunctionData({ abi: escrowAbi, functionName: "void", args }),
    },
    approval: null,
    sentence: `Give ${moneyText(chain, terms.token, voided)} back to the payer ${terms.payer}, without commission.`,
    callers: [{ role: "merchant", address: terms.merchant }],
    operatorMay: true,
    endsAt: null,
  };
}
