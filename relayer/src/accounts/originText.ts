import { z } from "zod";

const ORIGIN =
  "Each of origins must be an origin such as https://shop.example: https, except on localhost, without a path.";

/** Validates the origin of a page; returns it as browsers write it. */
export const originText = z
  .string({ error: ORIGIN })
  .max(300, ORIGIN)
  .refine(isOrigin, { error: ORIGIN })
  .transform((text) => new URL(text).origin);

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, href, origin } = new URL(text);
  const isLocal = hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  const isSafe = protocol === "https:" || (protocol === "http:" && isLocal);
  // URLs allow `*`, `;` and `'` in a host, which mean something in a content security policy.
  const isPlain = /^[a-z0-9._-]+$|^\[[0-9a-f:.]+\]$/.test(hostname);
  return isSafe && isPlain && href === `${origin}/`;
}
