import type { PaymentTerms } from "@handsel/protocol";
import { sameAddress } from "../chain/addresses.ts";
import type { Seller } from "./paidOrder.ts";

/** Returns the name that the seller gives the arbiter of signed terms; undefined if it names another, or none. */
export function arbiterName(
  seller: Pick<Seller, "arbiter" | "arbiter_name"> | null | undefined,
  { arbiter }: Pick<PaymentTerms, "arbiter">,
): string | undefined {
  const isSame = sameAddress(seller?.arbiter ?? undefined, arbiter);
  return (isSame && seller?.arbiter_name) || undefined;
}
