import { Modules } from "@medusajs/framework/utils";
import type { ShopSettings } from "../../core/settings.ts";

/** The part of the shop's configuration that has the payment providers. */
interface Configuration {
  modules?: Record<string, unknown>;
}

interface Provider {
  id?: string;
  resolve?: unknown;
  options?: ShopSettings;
}

/** Name of the provider's package, under which it is configured. */
const PROVIDER = "@handsel/medusa/providers/handsel";

/**
 * Finds the settings of every Handsel provider in the shop's configuration.
 * @param configuration what Medusa's container has as `configModule`
 */
export function storesOf(configuration: Configuration): ShopSettings[] {
  return providersOf(configuration).flatMap(({ options }) => options ?? []);
}

/**
 * Finds the settings of one.
 * @param providerId as Medusa writes it in webhooks: `handsel_<id>`
 */
export function storeSettings(
  configuration: Configuration,
  providerId: string,
): ShopSettings | null {
  const found = providersOf(configuration).find(
    ({ id }) => providerId === (id ? `handsel_${id}` : "handsel"),
  );
  return found?.options ?? null;
}

function providersOf({ modules }: Configuration): readonly Provider[] {
  const payment = modules?.[Modules.PAYMENT] as
    | { options?: { providers?: readonly Provider[] } }
    | undefined;
  return payment?.options?.providers?.filter(({ resolve }) => resolve === PROVIDER) ?? [];
}
