import { type FundingAuthorization, fundingAuthorization } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatTime } from "../lib/time/format.ts";
import { recipients } from "./recipients.ts";
import type { DisplayItem, PaymentContext } from "./transaction.ts";

/** Pays by an ERC-3009 authorization. The relayer sends the transaction and pays the network fee. */
export function displayItems({ terms, escrow, token }: PaymentContext): DisplayItem[] {
  return [
    { label: words.youAuthorize, value: formatMoney(terms.amount, token) },
    ...recipients(terms, escrow),
    { label: words.validUntil, value: formatTime(terms.fundBy) },
    { label: words.networkFee, value: words.noneRelayerPays },
  ];
}

/** @throws RangeError if the token does not support ERC-3009 */
export function typedData({ terms, escrow, token }: PaymentContext): FundingAuthorization {
  if (!token.authorization) throw new RangeError(`${token.symbol} cannot be paid by signature.`);
  return fundingAuthorization(terms, escrow, token.authorization);
}
