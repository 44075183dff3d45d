import { z } from "zod";
import { newCheckoutShape, seconds } from "../checkouts/newCheckout.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import { bytes32Text } from "../platform/http/validate.ts";

const SIGNATURE = "signature must be 0x and hexadecimal digits.";
const YEAR = 365 * 86_400;

const {
  client_reference_id: _reference,
  unique_reference: _unique,
  monitor_for: _monitor,
  ...shape
} = newCheckoutShape;

/** What a merchant sends to make a link. */
export const newPaymentLinkSchema = z
  .strictObject({
    ...shape,
    valid_for: seconds("valid_for", 60, 10 * YEAR)
      .default(YEAR)
      .meta({ description: "Seconds in which it can be opened and paid." }),
    signed_offer: z
      .strictObject({
        offer: termsSchema.meta({ description: "As a dry run of the same request showed it." }),
        order_salt: bytes32Text.meta({ description: "The `order.salt` that it showed." }),
        signature: z
          .string({ error: SIGNATURE })
          .regex(/^0x(?:[0-9a-fA-F]{2}){1,4096}$/, SIGNATURE)
          .meta({ description: "The merchant's EIP-712 signature of the offer." }),
      })
      .optional()
      .meta({ description: "Makes the link one that everyone can check; not with a price." }),
  })
  .refine(({ amount, price }) => (amount === undefined) !== (price === undefined), {
    path: ["amount"],
    message: "Send either amount, in the coin, or price, in a currency.",
  })
  .refine(({ price, signed_offer }) => !price || !signed_offer, {
    path: ["signed_offer"],
    message: "An offer with a price has no amount that could be signed: name the amount.",
  })
  .refine(({ price, expires_in = 0 }) => !price || expires_in <= 3_600, {
    path: ["expires_in"],
    message: "A price can be kept for at most 3600 s: rates move.",
  })
  .meta({ id: "NewPaymentLink" });

export type NewPaymentLink = z.output<typeof newPaymentLinkSchema>;
