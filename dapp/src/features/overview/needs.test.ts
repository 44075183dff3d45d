import { expect, it } from "vitest";
import type { WebhookEndpoint } from "../../lib/api/apiTypes.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";
import { merchant, payer, terms } from "../../testing/payment.ts";
import { needsOf } from "./needs.ts";

const now = Date.parse("2026-11-30T12:00:00Z") / 1000;
const HOUR = 3600;
const DAY = 24 * HOUR;
const none = { payments: [], disputes: [], endpoints: [], credits: [] };

const payment = (digit: string, captureEnd: number): ListedPayment => ({
  ...{
    id: `0x${digit.repeat(64)}`,
    chainId: 31337,
    payer,
    token: terms.token,
    status: "authorized",
  },
  ...{ amount: 25n, held: 25n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n },
  ...{ fundedAt: now - DAY, captureStart: now - HOUR, captureEnd, reference: null },
  description: null,
});

const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
const endpoint: WebhookEndpoint = {
  ...{ id: "we_1", object: "webhook_endpoint", livemode: false, payload: "full" },
  ...{ url: "https://shop.example/hooks", description: null, format: "handsel" },
  ...{ signatures: "hmac", ordering: "none", event_types: null, public_key: null },
  ...{ status: "enabled", disabled_reason: null, disabled_at: null, failures: 0 },
  ...{ failing_since: null, old_secret_expires_at: null, created_at: iso(now) },
};

it("what ends comes first, the soonest of it at the top; then what is over, and what never ends", () => {
  const credit = { chainId: 31337, owner: merchant, token: terms.token, balance: 1n } as const;
  const dispute = { chainId: 31337, token: terms.token } as const;
  const needs = needsOf(
    {
      payments: [
        payment("1", now - 5 * DAY),
        payment("2", now + 30 * HOUR),
        payment("3", now),
        payment("4", now + HOUR),
      ],
      disputes: [
        { ...dispute, id: "0xd1", held: 1n, fundedAt: now, arbitrationEnd: now + 80 * DAY },
      ],
      endpoints: [
        { ...endpoint, failures: 4, failing_since: iso(now - 3 * DAY) },
        {
          ...{ ...endpoint, id: "we_2", status: "disabled" },
          ...{ disabled_reason: "failing", disabled_at: iso(now - 29 * DAY) },
        },
      ],
      credits: [{ ...credit, payment: null }],
    },
    now,
  );
  expect(needs.map(({ kind, deadline }) => [kind, deadline && (deadline - now) / HOUR])).toEqual([
    ["capture", 1],
    ["stopped", 24],
    ["capture", 30],
    ["failing", 48],
    ["dispute", 80 * 24],
    ["lapsed", 0],
    ["lapsed", -120],
    ["credit", null],
  ]);
  expect(new Set(needs.map(({ key }) => key)).size).toBe(needs.length);
});

it("an endpoint that answers, failed but a few times, or that a member switched off, needs nobody", () => {
  const off = { ...endpoint, status: "disabled", disabled_at: iso(now) } as const;
  const once = { ...endpoint, failures: 3, failing_since: iso(now) };
  const endpoints = [endpoint, once, { ...off, disabled_reason: "requested" } as const];
  expect(needsOf({ ...none, endpoints }, now)).toEqual([]);
  const gone = [{ ...off, disabled_reason: "gone" } as const];
  expect(needsOf({ ...none, endpoints: gone }, now)).toHaveLength(1);
});
