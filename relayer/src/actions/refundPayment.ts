import { escrowAbi, paymentWindows } from "@handsel/protocol";
import { encodeFunctionData, erc20Abi, isAddressEqual, zeroAddress } from "viem";
import { z } from "zod";
import { requireRefund } from "../accounts/organisations/requireRefund.ts";
import type { Caller as RequestCaller } from "../platform/http/authenticator.ts";
import { requestFields } from "./callRequest.ts";
import { moneyText } from "./moneyText.ts";
import {
  type PaymentCall,
  type PaymentOnChain,
  partSchema,
  requireAvailable,
} from "./paymentCall.ts";

export const refundSchema = z
  .strictObject({
    amount: partSchema,
    from_credit: z.boolean({ error: "from_credit must be true or false." }).optional().meta({
      description: "Whether to pay from the caller's credit in the escrow instead of its wallet.",
    }),
    ...requestFields,
  })
  .meta({ id: "Refund" });

/**
 * Builds the call that pays captured money back to the payer, from the caller's own money.
 * @param by the key or member who asks for it, and whose limit holds
 * @throws ApiError nothing_left, amount_too_large, refund_limit_exceeded, step_up_required
 */
export function refundPayment(
  payment: PaymentOnChain,
  { amount, from_credit: fromCredit = false }: z.output<typeof refundSchema>,
  by: Pick<RequestCaller, "member">,
): PaymentCall {
  const { chain, terms, row } = payment;
  const refunded = requireAvailable(payment, amount, row.refundable, "refundable");
  const symbol = chain.tokens.find(({ address }) => isAddressEqual(address, terms.token))?.symbol;
  requireRefund(by, { chainId: chain.id, token: symbol ?? terms.token, amount: refunded });
  const { address: escrow } = chain.escrow;
  const isCoin = terms.token === zeroAddress;
  const args = [terms, refunded, fromCredit] as const;
  const isPayeeOther = !isAddressEqual(terms.merchant, terms.payee);
  return {
    verb: "refund",
    call: {
      ...{ chainId: chain.id, to: escrow, value: isCoin && !fromCredit ? refunded : 0n },
      data: encodeFunctionData({ abi: escrowAbi, functionName: "refund", args }),
    },
    approval:
      isCoin || fromCredit
        ? null
        : {
            ...{ chainId: chain.id, to: terms.token, value: 0n },
            data: encodeFunctionData({
              ...{ abi: erc20Abi, functionName: "approve", args: [escrow, refunded] },
            }),
          },
    sentence: `Refund ${moneyText(chain, terms.token, refunded)} to the payer ${terms.payer}, from the caller's ${fromCredit ? "credit in the escrow" : "wallet"}. The commission is not returned.`,
    callers: [
      { role: "merchant", address: terms.merchant },
      ...(isPayeeOther ? [{ role: "payee", address: terms.payee } as const] : []),
    ],
    operatorMay: true,
    endsAt: paymentWindows(terms, { stage: row.stage, clock: Number(row.clock) }).refundEnd,
  };
}
