import { Modules } from "@medusajs/framework/utils";
import type { ShopSettings } from "../../core/settings.ts";

/** The part of the shop's configuration that has the payment providers. */
interface Configuration {
  modules?: Record<string, unknown>;
}

/**
 * Finds the settings of a Handsel provider in the shop's configuration.
 * @param configuration what Medusa's container has as `configModule`
 * @param providerId as Medusa writes it: `pp_handsel_<id>`, or `handsel_<id>` in webhooks
 */
export function storeSettings({ modules }: Configuration, providerId: string): ShopSettings | null {
  const payment = modules?.[Modules.PAYMENT] as PaymentModule | undefined;
  const name = providerId.replace(/^pp_/, "");
  const found = payment?.options?.providers?.find(
    ({ id }) => name === (id ? `handsel_${id}` : "handsel"),
  );
  return found?.options ?? null;
}

interface PaymentModule {
  options?: { providers?: readonly { id?: string; options?: ShopSettings }[] };
}
