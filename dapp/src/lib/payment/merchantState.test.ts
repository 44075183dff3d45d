import { expect, it } from "vitest";
import { dollar } from "../../testing/payment.ts";
import { merchantState, type StateFacts } from "./merchantState.ts";

const NOW = new Date(2026, 10, 25, 12).getTime() / 1000;
const DAY = 86_400;

const held: StateFacts = {
  ...{ status: "authorized", captured: 0n, refunded: 0n, returned: 0n },
  ...{ captureStart: NOW - DAY, captureEnd: NOW + DAY },
};
const gone = { captureStart: null, captureEnd: null };

it.each<[string, Partial<StateFacts>, string, string]>([
  ["that the customer inspects", { captureStart: NOW + DAY }, "Held", "frees tomorrow 12:00"],
  ["later in the week", { captureStart: NOW + 4 * DAY }, "Held", "frees Sun 12:00"],
  ["in weeks", { captureStart: NOW + 9 * DAY }, "Held", "frees 4 Dec"],
  ["to capture", {}, "Ready", "to capture"],
  ["without an end", { captureEnd: null }, "Ready", "to capture"],
  [
    "captured in part",
    { status: "partially_captured", captured: 5_000_000n },
    ...(["Ready", "5.00 USDH captured"] as const),
  ],
  ["too late", { status: "expired" }, "Not collected", "can go back now"],
  // The list was read before its end.
  ["late meanwhile", { captureEnd: NOW }, "Not collected", "can go back now"],
  ["in dispute", { status: "disputed", ...gone }, "Disputed", "deadlines pause"],
  ["captured", { status: "captured", captured: 9n, ...gone }, "Captured", "in full"],
  [
    "captured, and the rest went back",
    { status: "captured", captured: 9n, returned: 1_000_000n, ...gone },
    ...(["Captured", "1.00 USDH went back"] as const),
  ],
  [
    "refunded in part",
    { status: "captured", captured: 9_000_000n, refunded: 1_000_000n, ...gone },
    ...(["Part refunded", "1.00 USDH of 9.00 USDH"] as const),
  ],
  ["refunded", { status: "refunded", ...gone }, "Refunded", "in full"],
  ["given back", { status: "returned", ...gone }, "Went back", "to the customer"],
  ["dropped", { status: "none", ...gone }, "Dropped", "no longer on the chain"],
])("says a word and what it means of money %s", (_, facts, label, note) => {
  const state = merchantState({ ...held, ...facts }, dollar, NOW);
  expect([state.label, state.note.replaceAll("\u00a0", " ")]).toEqual([label, note]);
});

it("is green only where money has arrived, and half a dot while the customer may object", () => {
  expect(merchantState({ ...held, captureStart: NOW + 1 }, dollar, NOW).dot).toBe("half");
  expect(merchantState(held, dollar, NOW)).toMatchObject({ hue: "held" });
  expect(merchantState({ ...held, ...gone, status: "captured" }, dollar, NOW).hue).toBe("paid");
});
