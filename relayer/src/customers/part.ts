import { join } from "node:path";
import { sql } from "kysely";
import type { Part } from "../platform/part.ts";
import type { OrganisationRows } from "../platform/storeTable.ts";
import { countPayments } from "./countPayments.ts";
import { forgetNames } from "./forgetNames.ts";
import { customerOperations, customerRoutes } from "./routes.ts";

const ofAddresses = ({ addresses }: OrganisationRows) =>
  sql<boolean>`merchant_address = any(${[...addresses]})`;

/** Customers: the wallets that paid a merchant, with their sums, and what the merchant calls them. */
export const customersPart: Part = {
  name: "customers",
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: [
    { table: "customers", rowsOf: ofAddresses, onDeletion: "keep" },
    { table: "customer_sums", rowsOf: ofAddresses, onDeletion: "keep" },
    { table: "customer_records", onDeletion: "delete" },
    {
      table: "customer_search_keys",
      onDeletion: "delete",
      secrets: ["sealed_key"],
      isInternal: true,
    },
    { table: "customer_words", onDeletion: "delete", isInternal: true },
  ],
  paymentsChanged: countPayments,
  operations: () => customerOperations,
  routes: customerRoutes,
  maintain: ({ db }) => forgetNames(db),
};
