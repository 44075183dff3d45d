import { sql } from "kysely";
import type { StoreTable } from "../platform/storeTable.ts";

/** What organisations have in the tables of payments. */
export const paymentStoreTables: readonly StoreTable[] = [
  {
    table: "payments",
    rowsOf: ({ addresses }) => sql`merchant_address = any(${[...addresses]})`,
    onDeletion: "keep",
    redacted: { metadata: sql`'{}'` },
  },
  { table: "confirmation_policies", onDeletion: "keep" },
];
