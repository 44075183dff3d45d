import { arbitrationPeriod, type PaymentState } from "@handsel/protocol";
import { expect, it } from "vitest";
import { terms } from "../../testing/payment.ts";
import { moneyParts, payerParts } from "./PaymentMoney.tsx";

const held: PaymentState = { held: 25_000_000n, refundable: 0n, clock: 0, stage: "held" };
const none = { captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
const later = { ...held, held: 15_000_000n, refundable: 6_000_000n };

it.each([
  ["held", held, none],
  [
    "partly captured",
    { ...held, held: 15_000_000n, refundable: 10_000_000n },
    { ...none, captured: 10_000_000n, fees: 100_000n },
  ],
  [
    "partly refunded and returned",
    { ...later, held: 10_000_000n },
    { captured: 10_000_000n, fees: 100_000n, refunded: 4_000_000n, returned: 5_000_000n },
  ],
  ["known by its state alone", later, null],
])("adds up to what was paid: %s", (_, state, totals) => {
  const parts = moneyParts({ terms, state, totals }, 0);
  const sum = parts.reduce(
    (total, { value, isIncluded }) => (isIncluded ? total : total + value),
    0n,
  );
  expect(sum).toBe(terms.amount);
});

it("shows held money in the hue of what happens to it", () => {
  const hue = (state: PaymentState, now: number) =>
    moneyParts({ terms, state, totals: none }, now)[0]?.hue;
  expect(hue(held, 0)).toBe("held");
  expect(hue(held, terms.capturePeriod)).toBe("due");
  expect(hue({ ...held, stage: "disputed" }, 0)).toBe("disputed");
  expect(hue({ ...held, stage: "disputed" }, arbitrationPeriod)).toBe("due");
});

it("calls no money locked that the payer can take back", () => {
  const label = (state: PaymentState, now: number) =>
    payerParts({ terms, state, totals: none }, now, "the shop")[0]?.label;
  const disputed = { ...held, stage: "disputed" } as const;
  expect(label(held, 0)).toBe("Held safely");
  expect(label(held, terms.capturePeriod)).toBe("Waiting for you");
  expect(label(disputed, arbitrationPeriod - 1)).toBe("Locked until it is decided");
  expect(label(disputed, arbitrationPeriod)).toBe("Waiting for you");
});
