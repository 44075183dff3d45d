import { escrowAbi, settlementMessage } from "@handsel/protocol";
import { encodeFunctionData, type Hex, hashTypedData } from "viem";
import { z } from "zod";
import { signedByKey } from "../chains/signedByKey.ts";
import { amountText } from "../payments/amountText.ts";
import { seconds } from "../platform/http/validate.ts";
import { requestFields } from "./callRequest.ts";
import { moneyText } from "./moneyText.ts";
import { type PaymentCall, type PaymentOnChain, requireAvailable } from "./paymentCall.ts";

const signature = (name: string) => {
  const sentence = `${name} must be 0x and hexadecimal digits.`;
  return z
    .string({ error: sentence })
    .regex(/^0x(?:[0-9a-fA-F]{2}){0,4096}$/, sentence)
    .transform((text) => text as Hex);
};

export const settleSchema = z
  .strictObject({
    payer_amount: amountText.meta({ description: "Base units that go back to the payer." }),
    deadline: seconds("deadline", 0, 2 ** 40 - 1).meta({
      description: "Last Unix second in which the signatures are valid.",
    }),
    payer_signature: signature("payer_signature").meta({
      description: "The payer's signature of `Settlement(paymentId, payerAmount, held, deadline)`.",
    }),
    merchant_signature: signature("merchant_signature").optional().meta({
      description:
        "The merchant's signature of the same. Without it, only the merchant may send the call.",
    }),
    ...requestFields,
  })
  .meta({ id: "Settle" });

/**
 * Builds the call that divides the held money as payer and merchant signed. The contract checks the
 * signatures.
 * @throws ApiError nothing_left, amount_too_large
 */
export async function settlePayment(
  payment: PaymentOnChain,
  body: z.output<typeof settleSchema>,
): Promise<PaymentCall> {
  const { chain, terms, row } = payment;
  const payerAmount = requireAvailable(
    payment,
    body.payer_amount,
    row.held,
    "held",
    "payer_amount",
  );
  const content = { payerAmount, held: row.held, deadline: BigInt(body.deadline) };
  const hash = hashTypedData(settlementMessage(terms, chain.escrow, content));
  const { payer_signature: payers, merchant_signature: merchants } = body;
  const byPayer = (await signedByKey(terms.payer, hash, payers)) ?? payers;
  const byMerchant =
    merchants === undefined
      ? "0x"
      : ((await signedByKey(terms.merchant, hash, merchants)) ?? merchants);
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
      ...(merchants === undefined ? [] : [{ role: "anyone", address: null } as const]),
    ],
    operatorMay: merchants !== undefined,
    endsAt: body.deadline + 1,
  };
}
