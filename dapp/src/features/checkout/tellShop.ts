import type { FailureReason, PageState } from "@handsel/sdk/embed";
import { useEffect } from "react";
import { readServed } from "../../lib/api/served.ts";

// Only where the store allows the page that shows or opened this one to be told.
const shopPage = readServed().shop_origin ? import("./shopPage.ts") : null;
// Without it, the shop's page waits in vain, and gives the customer the link.
shopPage?.catch(() => {});

/** What the shop's page may know of a checkout. */
export interface ToldState {
  state: PageState;
  payment?: string | null;
  reason?: FailureReason | null;
}

/** Tells the shop's page that shows or opened this one what is going on. Nothing is told before it is known. */
export function useTellShop(checkout: string | null, told: ToldState | null): void {
  const { state, payment = null, reason = null } = told ?? {};
  useEffect(() => {
    if (!shopPage || !state) return;
    const message = { type: `handsel:${state}`, checkout, payment, reason } as const;
    shopPage.then(({ tell }) => tell(message)).catch(() => {});
  }, [checkout, state, payment, reason]);
}
