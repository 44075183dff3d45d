import type { DeliveryStatus, EventType } from "../../queries/webhooks.ts";
import { toEventType } from "./eventTypes.ts";

/** What is chosen on the pages for developers, in their address. */
export interface DevelopersSearch {
  /** Id of the open endpoint. */
  endpoint?: string;
  /** Id of the open delivery. */
  delivery?: string;
  /** State of the deliveries that are shown. */
  status?: DeliveryStatus;
  /** Type of the deliveries or events that are shown. */
  type?: EventType;
  /** Id of the payment whose events are shown. */
  payment?: string;
  /** Id of the open event. */
  event?: string;
}

export const deliveryStatuses: readonly DeliveryStatus[] = [
  ...(["pending", "sending", "delivered", "failed", "held"] as const),
];

const ids: readonly [name: "endpoint" | "delivery" | "event" | "payment", form: RegExp][] = [
  ["endpoint", /^we_[0-9a-f]{32}$/],
  ["delivery", /^whd_[0-9a-f]{32}$/],
  ["event", /^evt_[0-9a-f]{32}$/],
  ["payment", /^0x[0-9a-fA-F]{64}$/],
];

/** Reads the search part of an address, without what the service would refuse. */
export function toDevelopersSearch(search: Record<string, unknown>): DevelopersSearch {
  const status = deliveryStatuses.find((one) => one === search.status);
  const type = toEventType(search.type);
  const named = ids.flatMap(([name, form]) => {
    const value = search[name];
    return typeof value === "string" && form.test(value) ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(named), ...(status && { status }), ...(type && { type }) };
}

/** Whether a text is the id of a payment. */
export function isPaymentId(text: string): boolean {
  return toDevelopersSearch({ payment: text }).payment !== undefined;
}
