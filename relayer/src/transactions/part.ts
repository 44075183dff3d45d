import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { transactionsConfiguration } from "./configuration.ts";
import { pendingRelays } from "./pendingRelays.ts";
import { startTransactions } from "./startTransactions.ts";
import { transactionStoreTables } from "./storeTables.ts";

/**
 * Transactions: hot wallets, their nonces and gas budgets. Each transaction is stored before it is
 * sent.
 */
export const transactionsPart: Part = {
  name: "transactions",
  configuration: transactionsConfiguration,
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: transactionStoreTables,
  deletionBlocker: pendingRelays,
  workers: (deps) => [startTransactions(deps)],
  partitions: [{ name: "relay_budgets", each: "day", days: 2 }],
};
