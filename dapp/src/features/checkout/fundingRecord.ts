import type { Address, Hash, Hex } from "viem";

/** Payment begun on this device, kept so that a reload can resume it. */
export interface FundingRecord {
  paymentId: Hash;
  payer: Address;
  /** Signed authorization, valid only for this payment. */
  signature?: Hex;
  /** Payer's own transaction, once sent. */
  transactionHash?: Hash;
}

const keyOf = (checkoutId: string) => `handsel.funding.${checkoutId}`;

/** Returns the payment this device began for a checkout; null if none, or if storage is blocked. */
export function loadFundingRecord(checkoutId: string): FundingRecord | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(checkoutId)) ?? "null");
    const { paymentId, payer } = Object(stored) as Partial<FundingRecord>;
    return paymentId && payer ? (stored as FundingRecord) : null;
  } catch {
    return null;
  }
}

/** Remembers a payment before the wallet is asked. If storage is blocked, the contract still prevents paying twice. */
export function saveFundingRecord(checkoutId: string, record: FundingRecord): void {
  try {
    localStorage.setItem(keyOf(checkoutId), JSON.stringify(record));
  } catch {
    // Storage is blocked or full.
  }
}
