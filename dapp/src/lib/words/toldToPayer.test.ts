import type { PaymentState } from "@handsel/protocol";
import { expect, it } from "vitest";
import { dollar, terms } from "../../testing/payment.ts";
import type { PaymentEvent } from "../payment/paymentEvents.ts";
import { toldToPayer } from "./toldToPayer.ts";

const now = 1_800_000_000;
const place = { time: now, blockNumber: 1, logIndex: 0, transactionHash: terms.splits };

/** What the payer reads once 3 of 25 were given back and the other 22 divided. */
function divided(type: "settled" | "resolved", returned: bigint): string {
  const captured = 22_000_000n - returned;
  const state: PaymentState = {
    ...{ held: 0n, refundable: captured, clock: now },
    stage: captured > 0n ? "settled" : "returned",
  };
  const event = { ...place, actor: terms.merchant, fee: 0n };
  const events: PaymentEvent[] = [
    { ...event, type: "voided", amount: 3_000_000n, returned: 3_000_000n },
    { ...event, type, amount: captured, returned },
  ];
  const totals = { captured, fees: 0n, refunded: 0n, returned: returned + 3_000_000n };
  const { sentence } = toldToPayer({ terms, state, totals, events }, dollar, "Shop", now);
  return sentence.replaceAll("\u00a0", " ");
}

it.each(["settled", "resolved"] as const)("each part of a division is told (%s)", (type) => {
  const earlier = "3.00 USDH came back to you before that.";
  expect(divided(type, 8_000_000n)).toContain("you got 8.00 USDH back, and Shop got the rest.");
  expect(divided(type, 8_000_000n)).toContain(earlier);
  const all = divided(type, 22_000_000n);
  expect(all).toContain("you got 22.00 USDH back, and Shop got nothing.");
  expect(all).toContain(earlier);
});
