import { expect, it } from "vitest";
import { merchant, payer, terms } from "../../testing/payment.ts";
import { isOwn, type OwnEvent } from "./ownEvent.ts";
import type { PaymentEvent } from "./paymentEvents.ts";

const own: OwnEvent = { type: "captured", actor: payer, amount: 10n, after: 7 };
const event: PaymentEvent = {
  ...{ type: "captured", actor: payer, amount: 10n, fee: 0n, returned: 0n, time: 0 },
  ...{ blockNumber: 8, logIndex: 0, transactionHash: terms.orderReference },
};

it("an action's own event is the one that it alone caused", () => {
  expect(isOwn(event, own)).toBe(true);
  expect(isOwn({ ...event, amount: 25n }, { ...own, amount: null })).toBe(true);
});

it.each<[string, Partial<PaymentEvent>]>([
  ["is of another kind", { type: "refunded" }],
  ["is another account's", { actor: merchant }],
  ["is of another amount", { amount: 11n }],
  ["was there before the wallet was asked", { blockNumber: 7 }],
])("and none that %s", (_, change) => {
  expect(isOwn({ ...event, ...change }, own)).toBe(false);
});
