import type { Address } from "viem";

/** Someone who sells. */
export interface Merchant {
  id: string;
  name: string;
  /** The authority on the selling side of every payment; signs in. */
  address: Address;
  /** Where captured money goes. */
  payee: Address;
}

/** The columns of a {@link Merchant}. */
export const merchantColumns = [
  "merchants.id",
  "merchants.name",
  "merchants.address",
  "merchants.payee",
] as const;
