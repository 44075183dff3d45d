import type { Checkout, ConfigAnswer, PaymentLink } from "./apiTypes.ts";

/** What the relayer wrote into the page, so that it is shown without a further request: the checkout or the link on its own page. */
export interface Served {
  checkout?: Checkout;
  link?: PaymentLink;
  config?: ConfigAnswer;
  /** Origin of the shop's page that shows or opened this one, if the store allows it to be told what happens here. */
  shop_origin?: string;
  /** Time of the server, because the device's may be wrong. */
  served_at?: string;
}

/** Reads what was served with this page; empty if nothing was, or it cannot be read. */
export function readServed(): Served {
  try {
    return JSON.parse(document.getElementById("served")?.textContent ?? "{}");
  } catch {
    return {};
  }
}
