import { statusOfRow } from "@handsel/protocol";
import { getAddress } from "viem";
import { now } from "../lib/time/clock.ts";
import { z } from "../lib/validation/zod.ts";
import type { ListedPayment } from "./listedPayment.ts";
import { paymentRow } from "./paymentRow.ts";

/** A payment as the subgraphs list it. */
export const listedRow = z.object(paymentRow);

/** Makes a row of the merchant's list of what a chain's subgraph says. It knows nothing of orders. */
export function toListed(chainId: number, payment: z.infer<typeof listedRow>): ListedPayment {
  return {
    ...payment,
    chainId,
    payer: getAddress(payment.payer.id),
    token: getAddress(payment.token.id),
    captureStart: secondsOrNull(payment.captureStart),
    captureEnd: secondsOrNull(payment.captureEnd),
    status: statusOfRow(payment, now()),
    ...{ reference: null, description: null },
  };
}

const secondsOrNull = (digits: string | null) => (digits === null ? null : Number(digits));
