import { type FundingAuthorization, fundingAuthorization } from "@handsel/protocol";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatTime } from "../lib/time/format.ts";
import { recipients } from "./recipients.ts";
import type { DisplayItem, PaymentContext } from "./transaction.ts";

/** Pays by an ERC-3009 authorization. The relayer sends the transaction and pays the network fee. */
export function displayItems({ terms, escrow, token }: PaymentContext): DisplayItem[] {
  return [
    { label: "You authorize", value: formatMoney(terms.amount, token) },
    ...recipients(terms, escrow),
    { label: "Valid until", value: formatTime(terms.fundBy) },
    { label: "Network fee", value: "none: the relayer pays" },
  ];
}

/** @throws RangeError if the token does not support ERC-3009 */
export function typedData({ terms, escrow, token }: PaymentContext): FundingAuthorization {
  if (!token.authorization) throw new RangeError(`${token.symbol} cannot be paid by signature.`);
  return fundingAuthorization(terms, escrow, token.authorization);
}
