import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { webUrl } from "../platform/http/validate.ts";

export interface DocumentsConfig {
  /** How to report a vulnerability, best first: the lines of `security.txt`. */
  securityContacts: readonly string[];
  /** Page with the rules for reports; null for none. */
  securityPolicy: string | null;
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    documents: DocumentsConfig;
  }
}

const CONTACT = "SECURITY_CONTACT must be https:, mailto: or tel: addresses, separated by commas.";

export const documentsConfiguration = defineConfiguration({
  variables: {
    SECURITY_CONTACT: z
      .string()
      .regex(
        /^(?:https:\/\/|mailto:|tel:)[^\s,]+(?:, ?(?:https:\/\/|mailto:|tel:)[^\s,]+)*$/,
        CONTACT,
      )
      .optional()
      .meta({
        description:
          "Where to report a vulnerability, best first, separated by commas: served as `/.well-known/security.txt`. Without it, there is none.",
        example: "mailto:security@example.com",
      }),
    SECURITY_POLICY: webUrl("SECURITY_POLICY").optional().meta({
      description: "Page with your rules for such reports, named in `security.txt`.",
      example: "https://example.com/security",
    }),
  },
  toSlice: ({ SECURITY_CONTACT, SECURITY_POLICY }): DocumentsConfig => ({
    securityContacts: SECURITY_CONTACT?.split(/, ?/) ?? [],
    securityPolicy: SECURITY_POLICY ?? null,
  }),
  contradictions: ({ SECURITY_CONTACT, SECURITY_POLICY }) =>
    SECURITY_POLICY !== undefined && SECURITY_CONTACT === undefined
      ? ["SECURITY_POLICY needs SECURITY_CONTACT, because security.txt needs a contact."]
      : [],
});
