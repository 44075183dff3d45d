import type { Address } from "viem";
import { z } from "zod";

/** Someone who sells. */
export interface Merchant {
  id: string;
  name: string;
  /** The authority on the selling side of every payment; signs in. */
  address: Address;
  /** Where captured money goes. */
  payee: Address;
  /** The commission in its offers; null: the platform's usual one. */
  fee_bps: number | null;
}

/** The columns of a {@link Merchant}. */
export const merchantColumns = [
  "merchants.id",
  "merchants.name",
  "merchants.address",
  "merchants.payee",
  "merchants.fee_bps",
] as const;

/** A merchant as it sees itself. */
export const merchantSchema = z
  .object({
    id: z.string(),
    object: z.literal("merchant"),
    name: z.string(),
    address: z.string().meta({ description: "Signs in; the authority on the selling side." }),
    payee: z.string().meta({ description: "Where captured money goes." }),
    commission: z.object({
      bps: z.int().meta({ description: "Hundredths of a per cent of what is captured." }),
      recipient: z.string(),
    }),
  })
  .meta({ id: "Merchant" });
