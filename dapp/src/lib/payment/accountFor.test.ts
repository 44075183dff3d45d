import type { PaymentState } from "@handsel/protocol";
import { expect, it } from "vitest";
import { merchant, terms } from "../../testing/payment.ts";
import { accountFor } from "./accountFor.ts";
import type { PaymentEvent } from "./paymentEvents.ts";

const event = (type: PaymentEvent["type"], amount: bigint, returned = 0n): PaymentEvent => ({
  ...{ type, actor: merchant, amount, fee: 0n, returned, time: 0 },
  ...{ blockNumber: 1, logIndex: 0, transactionHash: terms.orderReference },
});

/** Of 25: 10 captured, 4 of it refunded, 3 given back, 12 held. */
const events = [
  event("funded", 25_000_000n),
  event("captured", 10_000_000n),
  event("refunded", 4_000_000n),
  event("voided", 3_000_000n, 3_000_000n),
];
const state: PaymentState = {
  ...{ stage: "held", held: 12_000_000n, refundable: 6_000_000n, clock: 0 },
};

it("a history counts if it led to the state", () => {
  expect(accountFor({ terms, events }, state)).toEqual({
    ...{ captured: 10_000_000n, fees: 0n, refunded: 4_000_000n, returned: 3_000_000n },
  });
});

it.each(events.map(({ type }, index) => [type, index] as const))(
  "and not if it hides what was %s",
  (_, hidden) => {
    const some = events.filter((_event, index) => index !== hidden);
    expect(accountFor({ terms, events: some }, state)).toBeNull();
  },
);

it("nor if it hides a dispute", () => {
  const disputed = { ...state, stage: "disputed" } as const;
  expect(accountFor({ terms, events }, disputed)).toBeNull();
  const whole = [...events, event("disputed", 0n)];
  expect(accountFor({ terms, events: whole }, disputed)).not.toBeNull();
});
