import type { Response } from "express";

/**
 * Lets the store's pages show this page in a frame, or open it in a window and be told what happens there.
 * @param origins what the store allows
 * @param named origin that says, in the page's address, that it shows this page
 * @returns the named origin, if the store allows it
 */
export function allowEmbedding(
  res: Response,
  origins: readonly string[],
  named: unknown,
): string | null {
  if (origins.length === 0) return null;
  const policy = String(res.getHeader("content-security-policy") ?? "");
  const ancestors = `frame-ancestors ${origins.join(" ")}`;
  res.setHeader("content-security-policy", policy.replace(/frame-ancestors [^;]*/, ancestors));
  // It knows no list, and older browsers would go by it.
  res.removeHeader("x-frame-options");
  const origin = origins.find((one) => one === named) ?? null;
  // Any other value takes the window from the page that opened it.
  if (origin !== null) res.setHeader("cross-origin-opener-policy", "unsafe-none");
  return origin;
}
