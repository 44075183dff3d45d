import type { Address } from "viem";
import { z } from "zod";

export interface Merchant {
  id: string;
  name: string;
  /** The `merchant` in the terms of its payments; signs in. */
  address: Address;
  /** Address that receives captured money. */
  payee: Address;
  /** Commission in its offers, in basis points; null for the platform's default. */
  fee_bps: number | null;
}

/** Columns of a {@link Merchant}. */
export const merchantColumns = [
  "merchants.id",
  "merchants.name",
  "merchants.address",
  "merchants.payee",
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
    commission: z.object({
      bps: z.int().meta({ description: "Basis points of each capture." }),
      recipient: z.string(),
    }),
  })
  .meta({ id: "Merchant" });
