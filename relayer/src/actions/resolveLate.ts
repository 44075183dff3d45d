import { z } from "zod";
import { chainTime } from "../chains/cursor.ts";
import { chainOf, checkoutSchema, toCheckout } from "../checkouts/checkout.ts";
import { decideLate } from "../checkouts/decideLate.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import { callSchema } from "../platform/http/problem.ts";
import type { Deps } from "../platform/part.ts";
import { paymentOnChain, toCall } from "./paymentCall.ts";
import { voidPayment } from "./voidPayment.ts";

export const resolutionSchema = z.strictObject({
  resolution: z
    .enum(["accept", "return"], { error: "resolution must be accept or return." })
    .meta({ description: "`accept`: serve the order after all. `return`: give the money back." }),
});

export const resolvedSchema = z
  .object({
    checkout: checkoutSchema,
    call: callSchema.nullable().meta({
      description:
        "Call that the merchant's wallet sends to return the held money. Null if there is nothing to return.",
    }),
  })
  .meta({ id: "ResolvedCheckout" });

/**
 * Records the merchant's decision about a payment that came after the expiry, and builds the call that
 * gives the money back.
 * @throws ApiError checkout_not_found, key_mode_mismatch, not_late, already_resolved
 */
export async function resolveLate(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "key">,
  id: string,
  resolution: "accept" | "return",
): Promise<z.output<typeof resolvedSchema>> {
  const decided = resolution === "accept" ? "accepted" : "returned";
  const parts = await decideLate(deps, tx, caller, id, decided);
  const { row, payment } = parts;
  const isOwed = decided === "returned" && payment !== null && payment.held > 0n;
  const call = isOwed
    ? toCall(voidPayment(paymentOnChain(payment, chainOf(deps, row)), {}).call)
    : null;
  return { checkout: toCheckout(deps, parts, await chainTime(tx, row.chain_id)), call };
}
