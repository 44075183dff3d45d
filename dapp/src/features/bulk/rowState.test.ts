import type { PaymentState } from "@handsel/protocol";
import type { Hash } from "viem";
import { expect, it } from "vitest";
import type { Activity } from "../../lib/activity/activity.ts";
import type { PaymentEvent } from "../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { chain, dollar, merchant, payer, terms } from "../../testing/payment.ts";
import { planPayment } from "./plan.ts";
import { rowState } from "./rowState.ts";
import type { BulkRow } from "./useBulk.ts";

const id: Hash = `0x${"a1".repeat(32)}`;
const now = Math.floor(Date.UTC(2026, 10, 30, 12) / 1000);
const paidAt = now - terms.inspectionPeriod;
const taken: Partial<PaymentState> = { held: 0n, refundable: terms.amount, stage: "settled" };

const event = (type: PaymentEvent["type"], actor: PaymentEvent["actor"]): PaymentEvent => ({
  ...{ type, actor, amount: terms.amount, fee: 0n, returned: 0n, time: now - 60 },
  ...{ blockNumber: 2, logIndex: 0, transactionHash: id },
});

function payment(
  state: Partial<PaymentState> = {},
  events: readonly PaymentEvent[] = [],
): ChainPayment {
  const totals = { captured: 0n, fees: 0n, refunded: 0n, returned: 0n };
  return {
    ...{ id, chainId: chain.id, block: 1, events, totals, terms },
    state: { held: terms.amount, refundable: 0n, clock: paidAt, stage: "held", ...state },
  };
}

function said(
  answer: ChainPayment | null | "unread",
  verb: "capture" | "void" = "capture",
  phase: "sent" | "handed" | null = null,
) {
  const planned = planPayment(
    ...([verb, { id, chainId: chain.id }, answer, { merchant, wallet: merchant }, now] as const),
  );
  const begun: Activity | null = phase && {
    ...{ kind: verb, chainId: chain.id, paymentId: id, account: merchant, phase },
    action: { after: 1, amount: null },
  };
  const row: BulkRow = { ...planned, now, begun };
  const { label, note } = rowState(verb, row, dollar);
  return `${label}: ${note}`;
}

it("says what the transaction does with a payment", () => {
  expect(said(payment())).toBe("Ready: captured with this");
  expect(said(payment(), "void")).toBe("Ready: returned with this");
});

it("says of what is on its way that it is, and never that it is done", () => {
  expect(said(payment(), "capture", "sent")).toBe("Sent: waiting for the chain");
  expect(said(payment(), "void", "handed")).toBe("In the wallet: not sent yet");
});

it("says captured by the contract's state alone, and by whom and when as the history tells", () => {
  expect(said(payment(taken, [event("captured", merchant)]))).toMatch(
    /^Captured: today, \d\d:\d\d$/,
  );
  expect(said(payment(taken, [event("captured", payer)]))).toMatch(
    /^Captured: by the customer, today, \d\d:\d\d$/,
  );
  expect(said(payment(taken))).toBe("Captured: in full");
  // A history that is ahead of the state changes nothing.
  expect(said(payment({}, [event("captured", merchant)]))).toBe("Ready: captured with this");
});

it("says why a payment is left out, with where it is", () => {
  expect(said(payment({ stage: "disputed" }))).toMatch(/^Disputed: Left out: it is in dispute/);
  expect(said(payment({ held: 0n, stage: "returned" }))).toBe("Went back: Nothing of it is held");
  expect(said(payment({ clock: now }))).toMatch(/^Held: Left out: the customer still has time/);
  expect(said(payment({ clock: 1 }))).toMatch(/^Not collected: Left out: the time to capture/);
});

it("knows nothing of what the chain does not tell", () => {
  expect(said("unread")).toBe("Not known: The chain did not tell it, so it is left out");
  expect(said(null)).toBe("Not known: No payment of this id is on the chain");
});
