import { amountOfHeld, escrowAbi, fee, paymentWindows } from "@handsel/protocol";
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

export const captureSchema = z
  .strictObject({
    amount: partSchema,
    release_rest: z
      .boolean({ error: "release_rest must be true or false." })
      .optional()
      .meta({ description: "Whether the rest of the held money goes back to the payer." }),
    ...requestFields,
  })
  .meta({ id: "Capture" });

/**
 * Builds the call that pays held money out to the payee, less the commission.
 * @throws ApiError nothing_left, amount_too_large
 */
export function capturePayment(
  payment: PaymentOnChain,
  { amount, release_rest: releaseRest = false }: z.output<typeof captureSchema>,
): PaymentCall {
  const { chain, terms, row } = payment;
  const captured = requireAvailable(payment, amount, row.held, "held");
  const money = (value: bigint) => moneyText(chain, terms.token, value);
  const commission = fee(captured, terms.feeBps, row.refundable);
  const rest = row.held - captured;
  const parts = [
    `Capture ${money(captured)}: ${money(captured - commission)} for the payee ${terms.payee}`,
    ...(commission > 0n ? [`${money(commission)} commission`] : []),
    ...(rest > 0n ? [`${money(rest)} ${releaseRest ? "back to the payer" : "stay held"}`] : []),
  ];
  const args = [terms, amountOfHeld(captured, row.held), releaseRest] as const;
  return {
    verb: "capture",
    call: {
      ...{ chainId: chain.id, to: chain.escrow.address, value: 0n },
      data: encodeFunctionData({ abi: escrowAbi, functionName: "capture", args }),
    },
    approval: null,
    sentence: `${parts.join(", ")}.`,
    callers: [
      { role: "merchant", address: terms.merchant },
      // A payer can release, but not return the rest to itself.
      ...(releaseRest ? [] : [{ role: "payer", address: terms.payer } as const]),
    ],
    operatorMay: true,
    endsAt: paymentWindows(terms, { stage: row.stage, clock: Number(row.clock) }).captureEnd,
  };
}
