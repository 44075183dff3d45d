import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { now, tellTime } from "../../lib/time/clock.ts";
import { FUNDED_AT, payerPayment } from "../../testing/payerPayment.ts";
import { chain, dollar } from "../../testing/payment.ts";
import type { SeenPayment } from "../offline/seenPayments.ts";
import { useRememberSeen } from "./useRememberSeen.ts";

const page = vi.hoisted(() => ({
  effectOf: null as readonly unknown[] | null,
  kept: [] as SeenPayment[],
}));

// Of React, what one component's effect does: it runs again when something that it depends on is another.
vi.mock("react", async (original) => ({
  ...(await original<object>()),
  useEffect: (effect: () => void, dependencies: readonly unknown[]) => {
    const before = page.effectOf;
    page.effectOf = dependencies;
    if (!before || dependencies.some((one, nth) => !Object.is(one, before[nth]))) effect();
  },
}));
vi.mock("../offline/handle.ts", () => ({
  offline: {
    load: async () => ({ rememberSeen: (seen: SeenPayment) => void page.kept.push(seen) }),
  },
}));

const payment: ChainPayment = { ...payerPayment(), block: 1 };
const second = 1_000;

beforeEach(() => {
  // The device's clock is a day late.
  vi.useFakeTimers({ now: (FUNDED_AT - 86_400) * second });
  tellTime(new Date((FUNDED_AT + 60) * second).toUTCString());
});
afterEach(() => void vi.useRealTimers());

it("keeps a payment once for each answer of the chain, with the server's time of it", async () => {
  await vi.advanceTimersByTimeAsync(600);
  /** Shows the page for ten seconds, in which its clock goes on. */
  const show = async (readAt: number) => {
    for (let drawing = 0; drawing < 25; drawing++) {
      // biome-ignore lint/correctness/useHookAtTopLevel: each call is one that a component would make.
      useRememberSeen(payment, null, chain, dollar, readAt, now());
      await vi.advanceTimersByTimeAsync(400);
    }
  };
  await show(Date.now());
  await show(Date.now());
  expect(page.kept).toMatchObject([
    { paymentId: payment.id, status: "authorized", readAt: FUNDED_AT + 60 },
    { paymentId: payment.id, status: "authorized", readAt: FUNDED_AT + 70 },
  ]);
});
