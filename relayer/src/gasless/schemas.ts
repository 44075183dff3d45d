import type { Hex } from "viem";
import { z } from "zod";

const sentence = "signature must be 0x and hexadecimal digits.";

/** A signature of a key, or whatever a contract account takes for one. */
export const signatureSchema = z
  .string({ error: sentence })
  .regex(/^0x(?:[0-9a-fA-F]{2}){1,4096}$/, sentence)
  .transform((text) => text as Hex);

/** What is answered to a payer whose signature was taken. */
export const relayedSchema = z.object({
  relay: z.object({ id: z.string(), status: z.string(), transaction_hash: z.string() }),
  payment_id: z.string(),
});
