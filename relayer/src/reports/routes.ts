import { Router } from "express";
import { z } from "zod";
import { filterQuery } from "../payments/listPayments.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { serveText } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { exportHeader, exportPayments } from "./exportPayments.ts";

const exportPaymentsOperation = defineOperation({
  id: "exportPayments",
  method: "get",
  path: "/v1/payments.csv",
  summary: "All payments, or those of a status or a time, for a spreadsheet",
  access: "merchant",
  limit: "costly",
  scope: "payments:read",
  query: z.strictObject(filterQuery),
  answer: {
    status: 200,
    description: "CSV (RFC 4180, UTF-8) with a header; newest first, as it is read",
    text: { type: "text/csv", file: "payments.csv", example: exportHeader },
  },
  errors: [],
});

export const reportOperations = [exportPaymentsOperation];

/** Serves the reports that spreadsheets read. */
export function reportRoutes(deps: Deps): Router {
  const router = Router();
  serveText(router, deps, exportPaymentsOperation, ({ merchant, query, db }) =>
    exportPayments(db, deps.chains, merchant.address, query),
  );
  return router;
}
