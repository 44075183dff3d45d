import type { Config } from "../platform/configuration/config.ts";

/** Days for which the document is valid; RFC 9116 recommends less than a year. */
const VALID_DAYS = 90;

/** Renders `security.txt` (RFC 9116), valid for 90 days from now; null if nobody is named. */
export function securityText(
  { documents, publicUrl }: Pick<Config, "documents" | "publicUrl">,
  now: Date,
): string | null {
  const { securityContacts, securityPolicy } = documents;
  if (securityContacts.length === 0) return null;
  const expires = new Date(now.getTime() + VALID_DAYS * 86_400_000);
  return [
    "# Describe the impact and the steps. You get an answer within three working days, and credit if you want it.",
    ...securityContacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    ...(securityPolicy === null ? [] : [`Policy: ${securityPolicy}`]),
    "Preferred-Languages: en",
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    "",
  ].join("\n");
}
