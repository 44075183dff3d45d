import type { AppChain } from "../../lib/chain/appChain.ts";
import { toTransaction } from "../../lib/chain/call.ts";
import * as fund from "../../transactions/fund.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import * as fundWithPermit from "../../transactions/fundWithPermit.ts";
import * as fundWithPermit2 from "../../transactions/fundWithPermit2.ts";
import type { PaymentContext } from "../../transactions/transaction.ts";
import type { AcceptedOffer } from "./acceptOffer.ts";
import type { PayMethod } from "./preparePayment.ts";

/** What a nonce is before it is chosen, when the wallet is asked. */
const anyNonce = 0n;

function messageOf(context: PaymentContext, method: PayMethod): object {
  if (method === "signature") return fundWithAuthorization.typedData(context);
  if (method === "permit2") {
    const { nonce: _, ...message } = fundWithPermit2.typedData(context, anyNonce).message;
    return message;
  }
  if (method === "permit") {
    // The domain is not part of the message.
    const source = { domain: {}, nonce: anyNonce };
    const { nonce: _, ...message } = fundWithPermit.typedData(context, source).message;
    return message;
  }
  return toTransaction(fund.call(context), context.terms.payer);
}

/** Returns what a wallet is given to sign, as a text: typed data or its message, or the paying transaction. */
export function rawMessage(
  { terms, token }: AcceptedOffer,
  { escrow }: AppChain,
  method: PayMethod,
): string {
  const context = { terms, token, escrow };
  const message = messageOf(context, method);
  return JSON.stringify(message, (_, one) => (typeof one === "bigint" ? one.toString() : one), 2);
}
