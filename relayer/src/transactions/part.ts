import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { transactionsConfiguration } from "./configuration.ts";
import { forgetBudgets } from "./spendBudget.ts";
import { startTransactions } from "./startTransactions.ts";

/** Hot wallets: their nonces and budgets, and transactions that are stored before they are sent. */
export const transactionsPart: Part = {
  name: "transactions",
  configuration: transactionsConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  workers: (deps) => [startTransactions(deps)],
  maintain: ({ db }) => forgetBudgets(db),
};
