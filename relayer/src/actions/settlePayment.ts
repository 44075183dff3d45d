import { escrowAbi } from "@handsel/protocol";
import { encodeFunctionData, type Hex } from "viem";
import { z } from "zod";
import { seconds } from "../checkouts/newCheckout.ts";
import { amountText } from "../payments/amountText.ts";
import { requestFields } from "./callRequest.ts";
import { moneyText } from "./moneyText.ts";
import { type PaymentCall, type PaymentOnChain, requireAvailable } from "./paymentCall.ts";

const signature = (name: string) => {
  const sentence = `${name} must be 0x and hexadecimal digits.`;
  return z
    .string({ error: sentence })
    .regex(/^0x(?:[0-9a-fA-F]{2}){1,4096}$/, sentence)
    .transform((text) => text as Hex);
};

/** What a merchant sends to settle. */
export const settleSchema = z
  .strictObject({
    payer_amount: amountText.meta({ description: "Base units that go back to the payer." }),
    deadline: seconds("deadline", 0, 2 ** 40 - 1).meta({
      description: "The last Unix second in which the signatures count.",
    }),
    payer_signature: signature("payer_signature").meta({
      description: "The payer's, over `Settlement(paymentId, payerAmount, held, deadline)`.",
    }),
    merchant_signature: signature("merchant_signature").optional().meta({
      description: "The merchant's over the same; absent: only the merchant may send it.",
    }),
    ...requestFields,
  })
  .meta({ id: "Settle" });

/**
 * Divides what is held as payer and merchant agreed and signed. Whether the signatures fit, the
 * contract says.
 * @throws ApiError nothing_left, amount_too_large
 */
export function settlePayment(
  payment: PaymentOnChain,
  body: z.output<typeof settleSchema>,
): PaymentCall {
  const { chain, terms, row } = payment;
  const payerAmount = requireAvailable(
    payment,
    body.payer_amount,
    row.held,
    "held",
    "payer_amount",
  );
  const { payer_signature: byPayer, merchant_signature: byMerchant = "0x" } = body;
  const args = [terms, payerAmount, BigInt(body.deadline), byPayer, byMerchant] as const;
  const money = (amount: bigint) => moneyText(chain, terms.token, amount);
  return {
    verb: "settle",
    call: {
      ...{ chainId: chain.id, to: chain.escrow.address, value: 0n },
      data: encodeFunctionData({ abi: escrowAbi, functionName: "settle", args }),
    },
    approval: null,
    sentence: `End the payment as agreed: ${money(payerAmount)} back to the payer ${terms.payer}, ${money(row.held - payerAmount)} captured for the payee ${terms.payee}.`,
    callers: [
      { role: "merchant", address: terms.merchant },
      ...(byMerchant === "0x" ? [] : [{ role: "anyone", address: null } as const]),
    ],
    operatorMay: byMerchant !== "0x",
  };
}
