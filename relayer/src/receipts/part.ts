import { join } from "node:path";
import type { Part } from "../platform/part.ts";
import { receiptOperations, receiptRoutes } from "./routes.ts";

/** Receipts: numbered without gaps for each merchant, and verifiable without this server. */
export const receiptsPart: Part = {
  name: "receipts",
  migrations: join(import.meta.dirname, "migrations"),
  storeTables: [
    { table: "receipt_counters", onDeletion: "keep" },
    { table: "receipts", onDeletion: "keep" },
  ],
  operations: () => receiptOperations,
  routes: receiptRoutes,
};
