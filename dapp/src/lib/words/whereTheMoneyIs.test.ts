import type { PaymentState } from "@handsel/protocol";
import { expect, it } from "vitest";
import { dollar, terms } from "../../testing/payment.ts";
import type { PaymentTotals } from "../payment/accountFor.ts";
import { whereTheMoneyIs } from "./whereTheMoneyIs.ts";

const none: PaymentTotals = { captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
const held: PaymentState = { held: 25_000_000n, refundable: 0n, clock: 0, stage: "held" };
const sentence = (state: Partial<PaymentState>, totals: Partial<PaymentTotals> = {}, now = 0) =>
  whereTheMoneyIs(
    { terms, state: { ...held, ...state }, totals: { ...none, ...totals } },
    dollar,
    now,
  );

it.each([
  [sentence({}), /holds 25\.00.USDH.* 7.d 0.h can go back to the payer/],
  [
    sentence({ held: 15_000_000n, refundable: 10_000_000n }, { captured: 10_000_000n }),
    /10\.00.USDH was captured, .* still holds 15\.00/,
  ],
  [sentence({}, {}, terms.capturePeriod), /time to capture is over. 25\.00.USDH can go back/],
  [
    sentence({ held: 0n, refundable: 1n, stage: "settled" }, { captured: 25_000_000n }),
    /25\.00.USDH was captured. Nothing is held/,
  ],
  [
    sentence(
      { held: 0n, refundable: 1n, stage: "settled" },
      { captured: 25_000_000n, refunded: 5_000_000n },
    ),
    /5\.00.USDH of it refunded/,
  ],
  [
    sentence({ held: 0n, stage: "settled" }, { captured: 5_000_000n, refunded: 5_000_000n }),
    /All that was captured, 5\.00.USDH, was refunded/,
  ],
  [sentence({ held: 0n, stage: "returned" }), /went back to the payer/],
])("says %j", (text, pattern) => {
  expect(text).toMatch(pattern);
});

it("tells no more than the state while the history is not known", () => {
  const known = { ...held, held: 5_000_000n, refundable: 10_000_000n };
  for (const state of [known, { ...known, held: 0n, stage: "settled" as const }]) {
    const text = whereTheMoneyIs({ terms, state, totals: null }, dollar, 0);
    expect(text).toMatch(/10\.00.USDH was captured and not refunded/);
    expect(text).toMatch(
      state.held ? /rest, 10\.00.USDH, went back/ : /rest, 15\.00.USDH, went back/,
    );
  }
  expect(whereTheMoneyIs({ terms, state: held, totals: null }, dollar, 0)).toMatch(/holds 25\.00/);
});
