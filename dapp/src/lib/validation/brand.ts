import type { ApiComponents } from "@handsel/sdk";

/** How a store looks to its payers. */
export type Brand = ApiComponents["schemas"]["Brand"];

/** Path of a store's logo on this server; null without one, and for a picture from elsewhere. */
export function logoPath({ logo_url }: Brand): string | null {
  const path = logo_url === null ? undefined : URL.parse(logo_url)?.pathname;
  return path !== undefined && /^\/logos\/[0-9a-f]{40}\.png$/.test(path) ? path : null;
}

/** Colour of a store; null without one, and for a text that is no colour. */
export function accentOf({ accent }: Brand): string | null {
  return accent !== null && /^#[0-9a-f]{6}$/i.test(accent) ? accent : null;
}
