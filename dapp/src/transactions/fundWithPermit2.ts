import { fundingPermit2 } from "@handsel/protocol";
import * as words from "#words/transactions.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatTime } from "../lib/time/format.ts";
import { recipients } from "./recipients.ts";
import type { DisplayItem, PaymentContext } from "./transaction.ts";

/** Pays by a Permit2 signature, of which the terms are a part. The relayer sends the transaction and pays the network fee. */
export function displayItems({ terms, escrow, token }: PaymentContext): DisplayItem[] {
  return [
    { label: words.youAuthorize, value: formatMoney(terms.amount, token) },
    ...recipients(terms, escrow),
    { label: words.validUntil, value: formatTime(terms.fundBy) },
    { label: words.networkFee, value: words.noneRelayerPays },
  ];
}

/** @param nonce unused Permit2 nonce of the payer */
export function typedData({ terms, escrow }: PaymentContext, nonce: bigint) {
  return fundingPermit2(terms, escrow, nonce);
}
