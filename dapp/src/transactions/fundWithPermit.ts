import { escrowAbi, normalizeSignature } from "@handsel/protocol";
import { type Hex, parseSignature, type TypedDataDomain } from "viem";
import * as words from "#words/transactions.ts";
import type { Call } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatTime } from "../lib/time/format.ts";
import { recipients } from "./recipients.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

/** What a token's permit (ERC-2612) is signed over, besides the payment. */
export interface PermitSource {
  domain: TypedDataDomain;
  /** The payer's next nonce at the token. */
  nonce: bigint;
}

/** Pays with an allowance by signature, in one transaction of the payer. */
export function displayItems({ terms, escrow, token }: PaymentContext): DisplayItem[] {
  return [
    { label: words.youPay, value: formatMoney(terms.amount, token) },
    ...recipients(terms, escrow),
    { label: words.validUntil, value: formatTime(terms.fundBy) },
    { label: words.networkFee, value: words.paidByYou },
  ];
}

const types = {
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

/** Allowance of exactly the amount, to the escrow alone, for as long as the payment can be made. */
export function typedData({ terms, escrow }: PaymentContext, { domain, nonce }: PermitSource) {
  return {
    domain,
    types,
    primaryType: "Permit",
    message: {
      owner: terms.payer,
      spender: escrow.address,
      value: terms.amount,
      nonce,
      deadline: BigInt(terms.fundBy),
    },
  } as const;
}

export function call({ terms, escrow }: PaymentContext, signature: Hex): Call {
  const { r, s, yParity } = parseSignature(normalizeSignature(signature));
  const args = [terms, BigInt(terms.fundBy), 27 + yParity, r, s] as const;
  return escrowCall(escrow, escrowAbi, "fundWithPermit", args);
}
