import type { AppChain } from "../../lib/chain/appChain.ts";
import { toTransaction } from "../../lib/chain/call.ts";
import * as fund from "../../transactions/fund.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import type { AcceptedOffer } from "./acceptOffer.ts";
import type { PayMethod } from "./preparePayment.ts";

/** Returns what a wallet is given to sign, as a text: typed data, or the paying transaction. */
export function rawMessage(
  { terms, token }: AcceptedOffer,
  { escrow }: AppChain,
  method: PayMethod,
): string {
  const context = { terms, token, escrow };
  const message =
    method === "signature"
      ? fundWithAuthorization.typedData(context)
      : toTransaction(fund.call(context), terms.payer);
  return JSON.stringify(message, (_, one) => (typeof one === "bigint" ? one.toString() : one), 2);
}
