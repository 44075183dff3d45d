import type { ConfigArg } from "@vendure/common/lib/generated-types";
import { checkSettings, type ShopSettings } from "../../core/settings.ts";

/**
 * Reads the settings of a payment method as the merchant wrote them in the admin.
 * @throws TypeError that names the setting at fault
 */
export function settingsOf(args: readonly Pick<ConfigArg, "name" | "value">[]): ShopSettings {
  const read = (name: string) => args.find((arg) => arg.name === name)?.value.trim() || undefined;
  const number = (name: string) => (read(name) === undefined ? {} : { [name]: Number(read(name)) });
  const accepts = read("accepts")?.split(",").map(coinOf);
  const settings: Partial<ShopSettings> = {
    ...{ url: read("url") ?? "", apiKey: read("apiKey") ?? "" },
    webhookSecret: (read("webhookSecret") ?? "").split(/[\s,]+/).filter((one) => one !== ""),
    capture: (read("capture") ?? "escrow") as "escrow",
    refundRate: (read("refundRate") ?? "payment") as "payment",
    ...(accepts && { accepts }),
    ...number("expiresIn"),
    ...number("capturePeriod"),
  };
  checkSettings(settings);
  return settings;
}

/** A coin as merchants write it: `8453:USDC`. */
function coinOf(text: string): { chain_id: number; token: string } {
  const [, chain, token] = /^(\d+):(\w+)$/.exec(text.trim()) ?? [];
  if (chain === undefined || token === undefined) {
    throw new TypeError(`Handsel's setting accepts must be like 8453:USDC, and ${text} is not.`);
  }
  return { chain_id: Number(chain), token };
}
