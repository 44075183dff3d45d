import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";

export interface RelaysConfig {
  /** Merchant whose webhooks alert the administrator; null: only log and metrics do. */
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
        "Id of your own merchant. Its webhooks alert you to hot wallets that are low or stuck; without it, only log and metrics do. `OPERATOR_PRIVATE_KEY` pays refunds of this merchant only.",
      example: "mer_0198c0ffee0000000000000000000000",
    }),
  },
  toSlice: ({ ADMINISTRATOR_MERCHANT_ID }): RelaysConfig => ({
    administratorMerchantId: ADMINISTRATOR_MERCHANT_ID ?? null,
  }),
});
