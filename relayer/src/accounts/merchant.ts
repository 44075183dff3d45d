import type { Address } from "viem";
import { z } from "zod";

export interface Merchant {
  id: string;
  name: string;
  /** The `merchant` in the terms of its payments; signs in. */
  address: Address;
  /** Address that receives captured money. */
  payee: Address;
  /** Payout addresses of single chains, by chain id, which come before `payee`. */
  payees: Readonly<Record<string, Address>>;
  /** Organisation whose store it is. */
  organisation_id: string;
  /** Commission in its offers, in basis points; null for the platform's default. */
  fee_bps: number | null;
}

/** Returns the address that receives a merchant's money on a chain. */
export function payeeOn({ payee, payees }: Merchant, chainId: number): Address {
  return payees[chainId] ?? payee;
}

/** Columns of a {@link Merchant}. */
export const merchantColumns = [
  "merchants.id",
  "merchants.name",
  "merchants.address",
  "merchants.payee",
  "merchants.payees",
  "merchants.organisation_id",
  "merchants.fee_bps",
] as const;

/** Merchant, as the API shows it to itself. */
export const merchantSchema = z
  .object({
    id: z.string(),
    object: z.literal("merchant"),
    name: z.string(),
    address: z.string().meta({ description: "The merchant in the terms of payments; signs in." }),
    payee: z.string().meta({ description: "Address that receives captured money." }),
    payees: z.record(z.string(), z.string()).meta({
      description: "Addresses that receive it instead on single chains, by chain id.",
    }),
    commission: z.object({
      bps: z.int().meta({ description: "Basis points of each capture." }),
      recipient: z.string(),
    }),
  })
  .meta({ id: "Merchant" });
