import type { ShopSettings } from "../../core/settings.ts";

/** The payment module, which gives out the options that the shop's configuration has for it. */
interface PaymentModule {
  options?: { providers?: readonly { id?: string; options?: ShopSettings }[] };
}

/**
 * Finds the settings of a Handsel provider in the shop's configuration.
 * @param providerId as Medusa writes it: `pp_handsel_<id>`, or `handsel_<id>` in webhooks
 */
export function storeSettings(paymentModule: unknown, providerId: string): ShopSettings | null {
  const name = providerId.replace(/^pp_/, "");
  const { options } = paymentModule as PaymentModule;
  const found = options?.providers?.find(({ id }) => name === (id ? `handsel_${id}` : "handsel"));
  return found?.options ?? null;
}
