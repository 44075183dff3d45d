import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";

export interface RelaysConfig {
  /** The merchant whose webhooks tell the administrator of hot wallets; null: the log and the metrics alone. */
  administratorMerchantId: string | null;
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    relays: RelaysConfig;
  }
}

export const relaysConfiguration = defineConfiguration({
  variables: {
    ADMINISTRATOR_MERCHANT_ID: z.string().optional().meta({
      description:
        "Your own merchant. Its webhooks tell you of hot wallets that are low or stuck; without it the log and the metrics do. Its refunds alone are paid with the money of `OPERATOR_PRIVATE_KEY`.",
      example: "mer_0198c0ffee0000000000000000000000",
    }),
  },
  toSlice: ({ ADMINISTRATOR_MERCHANT_ID }): RelaysConfig => ({
    administratorMerchantId: ADMINISTRATOR_MERCHANT_ID ?? null,
  }),
});
