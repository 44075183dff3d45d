import type { Hex } from "viem";
import { z } from "zod";

const sentence = "signature must be 0x and hexadecimal digits.";

/**
 * Signature of a key, or of a contract account (ERC-1271); `0x` for an account that has approved the
 * hash on chain.
 */
export const signatureSchema = z
  .string({ error: sentence })
  .regex(/^0x(?:[0-9a-fA-F]{2}){0,4096}$/, sentence)
  .transform((text) => text as Hex);

/** Answer to an accepted signature. */
export const relayedSchema = z.object({
  relay: z.object({ id: z.string(), status: z.string(), transaction_hash: z.string() }),
  payment_id: z.string(),
});
