/** Settings that every shop's plugin has. */
export interface ShopSettings {
  /** URL of the Handsel server, such as `https://pay.example.com`. */
  url: string;
  /** API key of the store, `hs_…`. */
  apiKey: string;
  /** Signing secret `whsec_…` of the shop's webhook endpoint, or several while one is being rotated. */
  webhookSecret: string | readonly string[];
  /**
   * `escrow`: the money stays held until the shop captures, usually when it ships. `instant`: the plugin captures as soon as
   * the payment is confirmed. Default: `escrow`.
   */
  capture?: "escrow" | "instant";
  /** Coins that customers choose from; those of the store's profile by default. */
  accepts?: readonly { chain_id: number; token: string }[];
  /** What customers are told that they pay for. Default: `Your order`. */
  description?: string;
  /** Page of the shop to which the payment page leads back. */
  returnUrl?: string;
  /** Seconds in which a checkout can be paid, at most 3600. Default: 900. */
  expiresIn?: number;
  /** Seconds after the payment until uncaptured money goes back to the customer. Default: a week. */
  capturePeriod?: number;
  /** Rate of a refund: that of the `payment`, or the rate of `today`. Default: `payment`. */
  refundRate?: "payment" | "today";
  /** Seconds to wait for a transaction that a click in the shop asked for. Default: 30. */
  wait?: number;
}

/**
 * Checks what a shop's configuration file says.
 * @throws TypeError that names the setting at fault
 */
export function checkSettings(settings: Partial<ShopSettings>): asserts settings is ShopSettings {
  const { url, apiKey, webhookSecret, capture, refundRate } = settings;
  if (!url || !URL.canParse(url)) throw wrong("url", "the URL of your Handsel server");
  if (!apiKey?.startsWith("hs_")) throw wrong("apiKey", "an API key hs_… of your store");
  const secrets = [webhookSecret ?? []].flat();
  if (secrets.length === 0 || secrets.some((secret) => !secret.startsWith("whsec_"))) {
    throw wrong("webhookSecret", "the secret whsec_… of the shop's webhook endpoint");
  }
  if (capture !== undefined && capture !== "escrow" && capture !== "instant") {
    throw wrong("capture", "escrow or instant");
  }
  if (refundRate !== undefined && refundRate !== "payment" && refundRate !== "today") {
    throw wrong("refundRate", "payment or today");
  }
}

function wrong(name: string, what: string): TypeError {
  return new TypeError(`Handsel's setting ${name} must be ${what}.`);
}
