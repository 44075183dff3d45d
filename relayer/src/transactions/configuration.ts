import { type Hex, parseGwei } from "viem";
import { z } from "zod";
import { defineConfiguration } from "../platform/configuration/partConfiguration.ts";
import { commaSeparated, privateKey, wholeNumber } from "../platform/configuration/variables.ts";
import type { GasBudgets } from "./spendBudget.ts";

export interface TransactionsConfig {
  /** Private keys of the hot wallets, which pay the gas of relayed payments. */
  hotWalletKeys: readonly Hex[];
  /** Private key of the operator that merchants can appoint; null if there is none. */
  operatorKey: Hex | null;
  budgets: GasBudgets;
  /** Wei per unit of gas that the hot wallets pay at most. */
  maxFee: bigint;
  /** Gas that a hot wallet must be able to buy at current fees; below that its balance is low. */
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
        "Private key of the hot wallet that pays the gas of relayed payments, on every chain. The wallet needs gas money and nothing else.",
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
          "Private keys of up to 20 further hot wallets, separated by commas. They allow more transactions at a time, and replace a wallet that is stuck or empty.",
        example: "0x…,0x…",
        secret: true,
      }),
    RELAY_GAS_PER_PAYER: gas("RELAY_GAS_PER_PAYER", 6_000_000n).meta({
      description: "Gas per day that the hot wallets buy for one payer.",
      example: "6000000",
    }),
    RELAY_GAS_PER_MERCHANT: gas("RELAY_GAS_PER_MERCHANT", 600_000_000n).meta({
      description:
        "Gas per day that the hot wallets buy for one merchant: this much each for its orders, for checkouts opened by payment links, for releases, for disputes, for payments of no order that only name it, and for its calls by the operator key.",
      example: "600000000",
    }),
    RELAY_GAS_PER_CLIENT: gas("RELAY_GAS_PER_CLIENT", 30_000_000n).meta({
      description: "Gas per day that the hot wallets buy for one client address.",
      example: "30000000",
    }),
    RELAY_LOW_BALANCE_GAS: gas("RELAY_LOW_BALANCE_GAS", 20_000_000n).meta({
      description:
        "Gas that a hot wallet must be able to buy at current fees. Below that its balance is low, and you are alerted.",
      example: "20000000",
    }),
    RELAY_MAX_FEE_GWEI: wholeNumber("RELAY_MAX_FEE_GWEI", 1, 100_000_000, 500).meta({
      description: "Highest gas price, in gwei, that the hot wallets pay; above it they wait.",
      example: "500",
    }),
    OPERATOR_PRIVATE_KEY: privateKey("OPERATOR_PRIVATE_KEY").optional().meta({
      description:
        "Private key of the operator: through the API it captures, voids and submits settlements for merchants who appointed its address with `setOperator`, and refunds for your own merchant. The address needs gas money and must not be a hot wallet. Without it merchants send these calls themselves.",
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
        ? ["RELAY_PRIVATE_KEYS repeats a key, or has that of RELAY_PRIVATE_KEY."]
        : []),
      ...(keys.includes(OPERATOR_PRIVATE_KEY?.toLowerCase() ?? "")
        ? ["OPERATOR_PRIVATE_KEY is a hot wallet's key too: use another key to act for merchants."]
        : []),
    ];
  },
});
