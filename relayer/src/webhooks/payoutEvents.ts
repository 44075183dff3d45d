import { payoutChangeSchema } from "../accounts/payouts/payoutChange.ts";
import type { PayoutNews } from "../accounts/payouts/tellPayoutChange.ts";
import type { Part } from "../platform/part.ts";
import type { EventDescription } from "./eventType.ts";
import { recordEvents } from "./recordEvent.ts";

type PayoutEventType = `payout_change.${PayoutNews}`;

const change = (summary: string) => ({ summary, object: () => payoutChangeSchema });

/** Event types about changes of payout addresses. */
export const payoutEvents: Readonly<Record<PayoutEventType, EventDescription>> = {
  "payout_change.requested": change("An owner asked for another payout address."),
  "payout_change.confirmed": change("An owner confirmed a payout address that has not signed."),
  "payout_change.cancelled": change("A change of a payout address was stopped."),
  "payout_change.applied": change("New offers are paid at another address from now on."),
};

declare module "./eventType.ts" {
  interface EventTypes extends Record<PayoutEventType, true> {}
}

/** Records what happened to a payout address, in both modes: it holds for both. */
export const payoutChanged: NonNullable<Part["payoutChanged"]> = (tx, merchantId, news, object) =>
  recordEvents(
    tx,
    [true, false].map((livemode) => ({
      ...{ merchantId, livemode, type: `payout_change.${news}` as const, object },
    })),
  );
