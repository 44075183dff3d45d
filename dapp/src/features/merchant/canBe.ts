import type { BulkVerb } from "../../lib/payment/bulkSelection.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";

/** Whether a payment looks as if it could be captured or returned now; the chain decides. @param now Unix seconds */
export function canBe(
  verb: BulkVerb,
  { status, held, captureStart, captureEnd }: ListedPayment,
  now: number,
): boolean {
  if (held === 0n || status === "disputed" || status === "none") return false;
  if (verb === "void") return true;
  return (
    (captureStart === null || now >= captureStart) && (captureEnd === null || now < captureEnd)
  );
}
