import { isIP } from "node:net";
import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { commaSeparated } from "../platform/configuration/variables.ts";

export interface WebhooksConfig {
  /** Private address ranges that webhooks may reach. */
  allowCidrs: readonly string[];
  /** Ports of public addresses that webhooks may use. */
  ports: readonly number[];
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    webhooks: WebhooksConfig;
  }
}

export const webhooksConfiguration = defineConfiguration({
  variables: {
    WEBHOOK_ALLOW_CIDRS: z
      .string()
      .default("")
      .transform(commaSeparated)
      .refine((list) => list.every(isCidr), {
        error: "WEBHOOK_ALLOW_CIDRS must be a list such as 127.0.0.0/8,::1/128.",
      })
      .meta({
        description:
          "Address ranges of your own network that webhooks may reach, on any port and by http. Without it, public addresses only.",
        example: "10.20.0.0/16,::1/128",
      }),
    WEBHOOK_PORTS: z
      .string()
      .default("443")
      .refine((list) => /^(443|80|8443)(,(443|80|8443))*$/.test(list.replaceAll(" ", "")), {
        error: "WEBHOOK_PORTS must be a list of 443, 80 and 8443, such as 443,8443.",
      })
      .transform((list) => list.split(",").map(Number))
      .meta({
        description:
          "Ports of public addresses that webhooks may use: any of 443, 8443 and 80 (http).",
        example: "443,8443",
      }),
  },
  toSlice: ({ WEBHOOK_ALLOW_CIDRS, WEBHOOK_PORTS }): WebhooksConfig => ({
    allowCidrs: WEBHOOK_ALLOW_CIDRS,
    ports: WEBHOOK_PORTS,
  }),
});

function isCidr(text: string): boolean {
  const [network = "", bits = "", ...rest] = text.split("/");
  const family = isIP(network);
  return (
    rest.length === 0 &&
    family !== 0 &&
    /^\d{1,3}$/.test(bits) &&
    Number(bits) <= (family === 4 ? 32 : 128)
  );
}
