import { type Hex, parseGwei } from "viem";
import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { commaSeparated, privateKey, wholeNumber } from "../platform/configuration/variables.ts";
import type { GasBudgets } from "./spendBudget.ts";

export interface TransactionsConfig {
  /** The hot wallets that pay the gas of relayed payments. */
  hotWalletKeys: readonly Hex[];
  /** Acts for the merchants who appointed it in the escrow; null: nobody does. */
  operatorKey: Hex | null;
  /** Gas that the hot wallets buy in a day for one payer, one merchant, one client address. */
  budgets: GasBudgets;
  /** Wei for a unit of gas above which the hot wallets do not pay. */
  maxFee: bigint;
  /** A hot wallet that can buy less gas than this, at the fees of the moment, is low. */
  lowBalanceGas: bigint;
}

declare module "../platform/configuration/config.ts" {
  interface Config {
    transactions: TransactionsConfig;
  }
}

function gas(name: string, fallback: bigint) {
  return z
    .string()
    .regex(/^\d{1,15}$/, `${name} must be a whole number of gas.`)
    .transform(BigInt)
    .default(fallback);
}

export const transactionsConfiguration = defineConfiguration({
  variables: {
    RELAY_PRIVATE_KEY: privateKey("RELAY_PRIVATE_KEY").meta({
      description:
        "The hot wallet that pays the gas of relayed payments, on every chain. It needs gas money and nothing else.",
      example: "0x…",
      secret: true,
    }),
    RELAY_PRIVATE_KEYS: z
      .string()
      .default("")
      .transform(commaSeparated)
      .pipe(z.array(privateKey("Each key in RELAY_PRIVATE_KEYS")).max(20))
      .meta({
        description:
          "Up to 20 further hot wallets, separated by commas: more transactions at a time, and a reserve where one is stuck or empty.",
        example: "0x…,0x…",
        secret: true,
      }),
    RELAY_GAS_PER_PAYER: gas("RELAY_GAS_PER_PAYER", 6_000_000n).meta({
      description: "Gas that the hot wallets buy in a day for one payer.",
      example: "6000000",
    }),
    RELAY_GAS_PER_MERCHANT: gas("RELAY_GAS_PER_MERCHANT", 600_000_000n).meta({
      description:
        "Gas that they buy in a day for one merchant: so much for its payments, for its disputes, and for what it asks of the operator's key.",
      example: "600000000",
    }),
    RELAY_GAS_PER_CLIENT: gas("RELAY_GAS_PER_CLIENT", 30_000_000n).meta({
      description: "Gas that they buy in a day for one client address.",
      example: "30000000",
    }),
    RELAY_LOW_BALANCE_GAS: gas("RELAY_LOW_BALANCE_GAS", 20_000_000n).meta({
      description:
        "A hot wallet that can buy less gas than this, at the fees of the moment, is low: you are told.",
      example: "20000000",
    }),
    RELAY_MAX_FEE_GWEI: wholeNumber("RELAY_MAX_FEE_GWEI", 1, 100_000_000, 500).meta({
      description: "The price of gas above which the hot wallets wait instead of paying.",
      example: "500",
    }),
    OPERATOR_PRIVATE_KEY: privateKey("OPERATOR_PRIVATE_KEY").optional().meta({
      description:
        "The key that captures, voids and refunds for those merchants who appointed its address with `setOperator`, when they ask for it in the API. It needs gas money, and is none of the hot wallets. Without it they send such calls themselves.",
      example: "0x…",
      secret: true,
    }),
  },
  toSlice: (values): TransactionsConfig => ({
    hotWalletKeys: [values.RELAY_PRIVATE_KEY, ...values.RELAY_PRIVATE_KEYS],
    operatorKey: values.OPERATOR_PRIVATE_KEY ?? null,
    budgets: {
      payer: values.RELAY_GAS_PER_PAYER,
      merchant: values.RELAY_GAS_PER_MERCHANT,
      client: values.RELAY_GAS_PER_CLIENT,
    },
    maxFee: parseGwei(String(values.RELAY_MAX_FEE_GWEI)),
    lowBalanceGas: values.RELAY_LOW_BALANCE_GAS,
  }),
  contradictions: ({ RELAY_PRIVATE_KEY, RELAY_PRIVATE_KEYS, OPERATOR_PRIVATE_KEY }) => {
    const keys = [RELAY_PRIVATE_KEY, ...RELAY_PRIVATE_KEYS].map((key) => key.toLowerCase());
    return [
      ...(new Set(keys).size < keys.length
        ? ["RELAY_PRIVATE_KEYS names the same key twice, or that of RELAY_PRIVATE_KEY."]
        : []),
      ...(keys.includes(OPERATOR_PRIVATE_KEY?.toLowerCase() ?? "")
        ? [
            "OPERATOR_PRIVATE_KEY is a hot wallet's key too: what acts for merchants must be a key apart.",
          ]
        : []),
    ];
  },
});
