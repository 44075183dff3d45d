import { stages } from "@handsel/protocol";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";

const bigint = textAs(BigInt);
const hex = textAs(toHex);
const digits = z.string().check(z.regex(/^\d+$/));

/** Fields of a payment as a line of a list, as the subgraph answers them. */
export const paymentRow = {
  ...{ id: hex, payer: z.object({ id: hex }), token: z.object({ id: hex }) },
  ...{ stage: z.enum(stages), amount: bigint, held: bigint, refundable: digits },
  ...{ captured: bigint, fees: bigint, refunded: bigint, returned: bigint },
  ...{ captureStart: z.nullable(digits), captureEnd: z.nullable(digits), fundedAt: textAs(Number) },
};
