import { type PaymentTerms, termsFromJson } from "@handsel/protocol";
import type { Address } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { amountText } from "../payments/amountText.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError, type CallJson } from "../platform/errors.ts";
import type { UnsignedCall } from "../transactions/simulateCall.ts";
import { moneyText } from "./moneyText.ts";

/** What a merchant does about a payment. */
export const paymentVerbs = ["capture", "void", "refund", "settle", "evidence"] as const;

export type PaymentVerb = (typeof paymentVerbs)[number];

/** Who may send a call; null: anyone. */
export interface Caller {
  role: "merchant" | "payee" | "payer" | "anyone";
  address: Address | null;
}

/** A verb about one payment, as a call of the escrow. */
export interface PaymentCall {
  verb: PaymentVerb;
  call: UnsignedCall;
  /** What the caller allows the escrow to take, in a call before; null: nothing. */
  approval: UnsignedCall | null;
  /** What the call does, for a person. */
  sentence: string;
  /** Who may send it, besides operators of the merchant. */
  callers: readonly Caller[];
  /** Whether they may too. */
  operatorMay: boolean;
}

/** A payment on its chain, as a verb finds it. */
export interface PaymentOnChain {
  row: PaymentRow;
  chain: ChainClient;
  terms: PaymentTerms;
}

export function paymentOnChain(row: PaymentRow, chain: ChainClient): PaymentOnChain {
  return { row, chain, terms: termsFromJson(row.terms) };
}

const AMOUNT = 'amount must be a whole number of base units above zero, as a string such as "25".';

/** How much of a payment, in a request. */
export const partSchema = amountText
  .refine((text) => !/^0+$/.test(text), AMOUNT)
  .optional()
  .meta({ description: "Base units; absent: all that there is." });

/**
 * The amount that a request asks for, or all that there is.
 * @param available base units, as the payment's events add up
 * @param of what it is taken from, as the end of a sentence: `held`
 * @param param the field that asks
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
