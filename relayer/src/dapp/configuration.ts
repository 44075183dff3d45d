import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Hex } from "viem";
import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { json, privateKey } from "../platform/configuration/variables.ts";

const LOCAL_CHAIN = 31337;
/** Whose pages offer a development wallet. */
export const audiences = ["payer", "merchant", "arbiter"] as const;

const EXAMPLE = '[{"name":"Demo customer","privateKey":"0x…"}]';

/** An element of DEVELOPMENT_WALLETS. */
const walletSchema = z.object(
  {
    name: z
      .string()
      .min(1)
      .meta({ description: "Name shown to people.", example: "Demo customer" }),
    privateKey: privateKey("privateKey in DEVELOPMENT_WALLETS").meta({
      description: "Public: everyone gets it.",
      example: "0x…",
    }),
    audience: z
      .enum(audiences, {
        error: "audience in DEVELOPMENT_WALLETS must be payer, merchant or arbiter.",
      })
      .default("payer")
      .meta({
        description:
          "To whom it is offered: a merchant's is not on a customer's page, and only a payer's at a checkout.",
        example: "payer",
      }),
  },
  { error: "DEVELOPMENT_WALLETS must be a list of wallets, each with name and privateKey." },
);

export interface DappConfig {
  /** Folder of the built dApp; null: API only. */
  folder: string | null;
  /** Funded wallets that a local chain offers to everyone. */
  developmentWallets: readonly {
    name: string;
    privateKey: Hex;
    audience: (typeof audiences)[number];
  }[];
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    dapp: DappConfig;
  }
}

export const dappConfiguration = defineConfiguration({
  variables: {
    DAPP_DIR: z.string().optional().meta({
      description: "Folder of the built dApp, served at `/`. Without it, only the API is served.",
      example: "dapp/dist",
    }),
    DEVELOPMENT_WALLETS: json(
      "DEVELOPMENT_WALLETS",
      EXAMPLE,
      z.array(walletSchema, { error: "DEVELOPMENT_WALLETS must be a list of wallets." }),
    )
      .default([])
      .meta({
        description:
          "Funded wallets that the dApp offers to everyone, as a JSON list: see below. Only if the local chain is the only chain.",
        example: EXAMPLE,
        secret: true,
      }),
  },
  tables: [{ title: "## A wallet in DEVELOPMENT_WALLETS", shape: walletSchema.shape }],
  toSlice: ({ DAPP_DIR, DEVELOPMENT_WALLETS }): DappConfig => ({
    folder: DAPP_DIR === undefined ? null : resolve(DAPP_DIR),
    developmentWallets: DEVELOPMENT_WALLETS,
  }),
  contradictions: ({ DAPP_DIR, DEVELOPMENT_WALLETS }, { chains }) => [
    ...(DEVELOPMENT_WALLETS.length > 0 && chains.followed.some(({ id }) => id !== LOCAL_CHAIN)
      ? [
          `DEVELOPMENT_WALLETS is allowed only with the local chain ${LOCAL_CHAIN}, because everyone gets the keys.`,
        ]
      : []),
    ...(DAPP_DIR !== undefined && !existsSync(join(DAPP_DIR, "index.html"))
      ? ["DAPP_DIR has no index.html: build the dApp first, or leave DAPP_DIR out."]
      : []),
  ],
});
