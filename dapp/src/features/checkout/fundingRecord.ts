import type { Address, Hash, Hex } from "viem";

/** What this device remembers of a payment that it began, so that a reload finds it again. */
export interface FundingRecord {
  paymentId: Hash;
  payer: Address;
  /** The signed authorization, worth nothing but for this payment; present once signed. */
  signature?: Hex;
  /** The payer's own transaction, present once sent. */
  transactionHash?: Hash;
}

const keyOf = (checkoutId: string) => `handsel.funding.${checkoutId}`;

/** What this device began for a checkout; null if nothing, or if storage is blocked. */
export function loadFundingRecord(checkoutId: string): FundingRecord | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(checkoutId)) ?? "null");
    const { paymentId, payer } = Object(stored) as Partial<FundingRecord>;
    return paymentId && payer ? (stored as FundingRecord) : null;
  } catch {
    return null;
  }
}

/** Remembers a payment before the wallet is asked. Without storage, the contract's state still prevents paying twice. */
export function saveFundingRecord(checkoutId: string, record: FundingRecord): void {
  try {
    localStorage.setItem(keyOf(checkoutId), JSON.stringify(record));
  } catch {
    // Storage is blocked or full.
  }
}
