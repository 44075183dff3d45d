import type { Hash } from "viem";
import { z } from "zod";
import { checkoutSchema, toCheckout } from "../checkouts/checkout.ts";
import { decideUnexpected } from "../checkouts/decideUnexpected.ts";
import { checkoutNotFound, findCheckout } from "../checkouts/getCheckout.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import { callSchema } from "../platform/http/problem.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { paymentOnChain, toCall } from "./paymentCall.ts";
import { voidPayment } from "./voidPayment.ts";

export const resolutionSchema = z.strictObject({
  resolution: z
    .enum(["accept", "return"], { error: "resolution must be accept or return." })
    .meta({ description: "`accept`: serve the order after all. `return`: give the money back." }),
  payment_id: bytes32Text
    .optional()
    .meta({ description: "Which payment, if several are unexpected." }),
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
 * Records the merchant's decision about a late or second payment, and builds the call that gives the
 * money back.
 * @throws ApiError checkout_not_found, nothing_unexpected, already_resolved
 */
export async function resolveUnexpected(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Pick<Caller, "merchant" | "merchantId" | "livemode">,
  id: string,
  { resolution, payment_id }: z.output<typeof resolutionSchema>,
): Promise<z.output<typeof resolvedSchema>> {
  const decided = resolution === "accept" ? "accepted" : "returned";
  const paymentId = payment_id?.toLowerCase() as Hash | undefined;
  const payment = await decideUnexpected(deps, tx, caller, { id, paymentId, decided });
  const parts = await findCheckout(tx, id);
  if (!parts) throw checkoutNotFound();
  const chain = payment && deps.chains.get(payment.chain_id);
  const isOwed = decided === "returned" && payment !== null && payment.held > 0n;
  const call =
    isOwed && chain ? toCall(voidPayment(paymentOnChain(payment, chain), {}).call) : null;
  return { checkout: toCheckout(deps, parts), call };
}
