import type { QueryClient } from "@tanstack/react-query";
import type { Served } from "../lib/api/served.ts";
import { tellTime } from "../lib/time/clock.ts";
import { checkoutQuery } from "./checkout.ts";
import { paymentLinkQuery } from "./paymentLink.ts";

/**
 * Takes over what was served with the page. It is shown at once and counts as old, because the page may have come from the
 * browser's history.
 */
export function seedQueries(client: QueryClient, { checkout, link, served_at }: Served): void {
  tellTime(served_at ?? null);
  const old = { updatedAt: 1 };
  if (checkout) client.setQueryData(checkoutQuery(checkout.id).queryKey, checkout, old);
  if (link) client.setQueryData(paymentLinkQuery(link.id).queryKey, link, old);
}
