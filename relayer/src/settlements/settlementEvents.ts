import type { EventDescription } from "../webhooks/eventType.ts";
import { toldSettlementSchema } from "./settlement.ts";

const about = (summary: string) => ({ summary, object: () => toldSettlementSchema });

/** Event types about proposals of settlements. */
export const settlementEvents = {
  "settlement.proposed": about("The payer or you proposed how to divide the held money."),
  "settlement.agreed": about(
    "Both have signed a proposal; `payment.settled` follows once the chain has divided the money.",
  ),
  "settlement.declined": about("A proposal was declined, or withdrawn by its own side."),
  "settlement.lapsed": about("Nobody can sign a proposal any more."),
} satisfies Record<string, EventDescription>;

export type SettlementEventType = keyof typeof settlementEvents;

declare module "../webhooks/eventType.ts" {
  interface EventTypes extends Record<SettlementEventType, true> {}
}
