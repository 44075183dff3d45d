import { sql } from "kysely";
import type { StoreTable } from "../platform/storeTable.ts";

/** What organisations have in the tables of transactions. */
export const transactionStoreTables: readonly StoreTable[] = [
  {
    table: "relays",
    onDeletion: "keep",
    // Network of the payer, which merchants are not shown.
    redacted: { client: sql`null` },
    secrets: ["client"],
  },
  {
    table: "relay_transactions",
    rowsOf: ({ merchantIds }) =>
      sql`relay_id in (select id from relays where merchant_id = any(${[...merchantIds]}))`,
    onDeletion: "keep",
  },
];
