import type { Router } from "express";
import { paymentQuery } from "../payments/listPayments.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, serveText } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { exportHeader, exportPayments } from "./exportPayments.ts";

const exportPaymentsOperation = defineOperation({
  id: "exportPayments",
  method: "get",
  path: "/v1/payments.csv",
  summary: "Export payments for a spreadsheet, all or by status and time",
  access: "merchant",
  limit: "costly",
  mayLag: true,
  scope: "payments:read",
  query: paymentQuery({}),
  answer: {
    status: 200,
    description: "CSV (RFC 4180, UTF-8) with a header; newest first, streamed",
    text: { type: "text/csv", file: "payments.csv", example: exportHeader },
  },
  errors: [],
});

export const reportOperations = [exportPaymentsOperation];

export function reportRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveText(router, deps, exportPaymentsOperation, ({ caller, query, db }) =>
    exportPayments({ db, chains: deps.chains }, caller, query),
  );
  return router;
}
