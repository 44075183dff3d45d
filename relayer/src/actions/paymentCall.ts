import { type PaymentTerms, termsFromJson } from "@handsel/protocol";
import type { Address } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { amountText } from "../payments/amountText.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError, type CallJson } from "../platform/errors.ts";
import type { UnsignedCall } from "../transactions/simulateCall.ts";
import { moneyText } from "./moneyText.ts";

/** Verbs of a merchant on a payment. */
export const paymentVerbs = ["capture", "void", "refund", "settle", "evidence"] as const;

type PaymentVerb = (typeof paymentVerbs)[number];

/** Account that may send a call; without address, anyone. */
export interface Caller {
  role: "merchant" | "payee" | "payer" | "anyone";
  address: Address | null;
}

/** Call of the escrow for a verb on one payment. */
export interface PaymentCall {
  verb: PaymentVerb;
  call: UnsignedCall;
  /** Approval that the caller sends first; null if none is needed. */
  approval: UnsignedCall | null;
  /** Sentence that says what the call does. */
  sentence: string;
  /** Accounts that may send it, besides operators of the merchant. */
  callers: readonly Caller[];
  /** Whether operators may send it. */
  operatorMay: boolean;
  /** Time on the chain, in Unix seconds, from which the chain refuses it; null: never by time alone. */
  endsAt: number | null;
}

/** Payment with its chain and parsed terms. */
export interface PaymentOnChain {
  row: PaymentRow;
  chain: ChainClient;
  terms: PaymentTerms;
}

export function paymentOnChain(row: PaymentRow, chain: ChainClient): PaymentOnChain {
  return { row, chain, terms: termsFromJson(row.terms) };
}

const AMOUNT = 'amount must be a whole number of base units above zero, as a string such as "25".';

/** Part of a payment's money, in a request. */
export const partSchema = amountText
  .refine((text) => !/^0+$/.test(text), AMOUNT)
  .optional()
  .meta({ description: "Base units. Default: all of it." });

/**
 * Returns the requested amount, or all that is available.
 * @param available base units
 * @param of adjective for the error's sentence: `held` or `refundable`
 * @param param name of the request's field
 * @throws ApiError nothing_left, amount_too_large
 */
export function requireAvailable(
  { chain, terms }: PaymentOnChain,
  amount: string | undefined,
  available: bigint,
  of: string,
  param = "amount",
): bigint {
  if (available === 0n) {
    throw new ApiError("nothing_left", `Nothing of this payment is ${of}: look up its status.`);
  }
  const wanted = amount === undefined ? available : BigInt(amount);
  if (wanted <= available) return wanted;
  throw new ApiError(
    "amount_too_large",
    `Only ${available} base units (${moneyText(chain, terms.token, available)}) are ${of}: choose at most that.`,
    param,
  );
}

export function toCall({ chainId, to, data, value }: UnsignedCall): CallJson {
  return { chain_id: chainId, to, data, value: value.toString() };
}
