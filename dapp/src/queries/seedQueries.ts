import type { QueryClient } from "@tanstack/react-query";
import type { Served } from "../lib/api/served.ts";
import { toAppConfig } from "../lib/config/appConfig.ts";
import { checkoutQuery } from "./checkout.ts";
import { configQuery } from "./config.ts";
import { paymentLinkQuery } from "./paymentLink.ts";

/**
 * Takes over what was served with the page. It is shown at once and counts as old, because the page may have come from the
 * browser's history.
 */
export function seedQueries(client: QueryClient, { checkout, link, config }: Served): void {
  const old = { updatedAt: 1 };
  if (checkout) client.setQueryData(checkoutQuery(checkout.id).queryKey, checkout, old);
  if (link) client.setQueryData(paymentLinkQuery(link.id).queryKey, link, old);
  if (!config) return;
  try {
    client.setQueryData(configQuery.queryKey, toAppConfig(config));
  } catch {
    // The page asks for it, and shows what is wrong.
  }
}
