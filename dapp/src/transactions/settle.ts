import { fee, settlementMessage, walletAbi } from "@handsel/protocol";
import { decodeFunctionData, type Hex } from "viem";
import * as words from "#words/transactions.ts";
import { shorten } from "../lib/chain/addresses.ts";
import { type Call, toTransaction } from "../lib/chain/call.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { formatTime } from "../lib/time/format.ts";
import { type DisplayItem, escrowCall, type PaymentContext } from "./transaction.ts";

export interface Settlement extends PaymentContext {
  /** Part of the held amount that goes back to the payer, in base units. */
  amount: bigint;
  /** Amount held when it is signed, in base units. */
  held: bigint;
  /** Amount captured before and not refunded, in base units: the commission is counted on all that is captured. */
  refundable: bigint;
  /** Last second in which the signatures are valid, in Unix seconds. */
  deadline: number;
}

/**
 * Divides what is held by agreement: payer and merchant sign the same division. It moves once both have.
 * @param sends whether the person sends what both have signed, and pays the network fee
 */
export function displayItems(settlement: Settlement, sends = false): DisplayItem[] {
  const { terms, token, amount, held, refundable, deadline } = settlement;
  const captured = held - amount;
  const commission = fee(captured, terms.feeBps, refundable);
  return [
    { label: words.backTo(shorten(terms.payer)), value: formatMoney(amount, token) },
    {
      label: words.paidOutTo(shorten(terms.payee)),
      value: formatMoney(captured - commission, token),
    },
    ...(commission > 0n
      ? [{ label: words.commissionBorneByMerchant, value: formatMoney(commission, token) }]
      : []),
    { label: words.validUntil, value: formatTime(deadline) },
    ...(sends ? [] : [{ label: words.networkFee, value: words.noneRelayerPays }]),
  ];
}

export function typedData({ terms, escrow, amount, held, deadline }: Settlement) {
  const content = { payerAmount: amount, held, deadline: BigInt(deadline) };
  return settlementMessage(terms, escrow, content);
}

/** Signatures of both sides. */
export interface SettlementSignatures {
  payer: Hex;
  merchant: Hex;
}

/**
 * Returns the signatures in a call that the relayer made of a settlement; null if it is another call.
 * @param data call data
 */
export function signaturesIn(data: string, settlement: Settlement): SettlementSignatures | null {
  try {
    const { functionName, args } = decodeFunctionData({ abi: walletAbi, data: data as Hex });
    if (functionName !== "settle") return null;
    const signatures = { payer: args[3], merchant: args[4] };
    const own = toTransaction(call(settlement, signatures), settlement.terms.payer);
    return own.data === data.toLowerCase() ? signatures : null;
  } catch {
    return null;
  }
}

/** Sends an agreement that both have signed. Anyone may. */
export function call(
  { terms, escrow, amount, deadline }: Settlement,
  signatures: SettlementSignatures,
): Call {
  const args = [terms, amount, BigInt(deadline), signatures.payer, signatures.merchant] as const;
  return escrowCall(escrow, walletAbi, "settle", args);
}
