import type { PaymentStatus } from "@handsel/protocol";
import type { Address, Hash } from "viem";

/** Row of the merchant's list. Amounts in base units. */
export interface ListedPayment {
  id: Hash;
  chainId: number;
  payer: Address;
  token: Address;
  status: PaymentStatus;
  amount: bigint;
  held: bigint;
  captured: bigint;
  fees: bigint;
  refunded: bigint;
  returned: bigint;
  /** Unix seconds. */
  fundedAt: number;
  /** Unix seconds from which the merchant can capture what is held; null: nothing is, or it is disputed. */
  captureStart: number | null;
  /** Unix seconds from which the merchant cannot capture what is held; null: nothing is, or never. */
  captureEnd: number | null;
  /** The checkout's number of the order, and its description, where the list's source tells them. */
  reference: string | null;
  description: string | null;
}
