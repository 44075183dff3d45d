import { type Address, zeroAddress } from "viem";
import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { address, wholeNumber } from "../platform/configuration/variables.ts";

export interface AccountsConfig {
  /** The platform's commission in every new offer. */
  platformFee: { bps: number; recipient: Address };
  /** Hours that a change of a payout address waits. */
  payoutWaitHours: number;
  /** Whether whoever signs in may open an organisation. */
  isRegistrationOpen: boolean;
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    accounts: AccountsConfig;
  }
}

export const accountsConfiguration = defineConfiguration({
  variables: {
    PLATFORM_FEE_BPS: wholeNumber("PLATFORM_FEE_BPS", 0, 10_000, 0).meta({
      description:
        "Your commission in every new offer, in basis points (hundredths of a per cent).",
      example: "100",
    }),
    PLATFORM_FEE_RECIPIENT: address("PLATFORM_FEE_RECIPIENT").default(zeroAddress).meta({
      description: "Address that receives the commission; required if there is one.",
      example: "0x…",
    }),
    PAYOUT_CHANGE_WAIT_HOURS: wholeNumber("PAYOUT_CHANGE_WAIT_HOURS", 1, 720, 24).meta({
      description:
        "Hours for which a change of a payout address waits, so that owners can stop it.",
      example: "48",
    }),
    STORE_REGISTRATION: z
      .enum(["invited", "open"], { error: "STORE_REGISTRATION must be invited or open." })
      .default("invited")
      .meta({
        description:
          "`open`: whoever signs in with a wallet may open a store here, whose payments cost your gas. `invited`: only you, by `relayer:merchant`, and owners.",
        example: "open",
      }),
  },
  toSlice: (variables): AccountsConfig => ({
    platformFee: {
      bps: variables.PLATFORM_FEE_BPS,
      recipient: variables.PLATFORM_FEE_RECIPIENT,
    },
    payoutWaitHours: variables.PAYOUT_CHANGE_WAIT_HOURS,
    isRegistrationOpen: variables.STORE_REGISTRATION === "open",
  }),
  contradictions: ({ PLATFORM_FEE_BPS, PLATFORM_FEE_RECIPIENT }) =>
    PLATFORM_FEE_BPS > 0 && PLATFORM_FEE_RECIPIENT === zeroAddress
      ? ["PLATFORM_FEE_BPS is set, so PLATFORM_FEE_RECIPIENT must be set too."]
      : [],
});
