import type { PaymentState } from "@handsel/protocol";
import { expect, it } from "vitest";
import { terms } from "../../../testing/payment.ts";
import { settlementDeadline } from "./settlementDeadline.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;
const now = 1_800_000_000;
const state: PaymentState = { held: 25n, refundable: 0n, clock: now + 30 * DAY, stage: "held" };
const payment = { terms, state };

it("is the second before the money may move otherwise, and at most a week ahead", () => {
  const soon = { terms, state: { ...state, clock: now } };
  expect(settlementDeadline(soon, now, now)).toBe(now + terms.inspectionPeriod - 1);
  expect(settlementDeadline(payment, now, now)).toBe(now + 7 * DAY);
});

it("stays while it is read, and never comes nearer than an hour on a page that stays open", () => {
  const told = (seconds: number) => settlementDeadline(payment, now, now + seconds);
  expect(told(60)).toBe(told(0));
  expect(told(DAY)).toBe(told(0));
  for (let passed = 0; passed < 45 * DAY; passed += 17 * 60) {
    expect(told(passed)).toBeGreaterThan(now + passed + HOUR - 1);
  }
  expect(told(8 * DAY + 60)).toBe(told(8 * DAY));
});
