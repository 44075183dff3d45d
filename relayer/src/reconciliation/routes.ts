import type { Router } from "express";
import { z } from "zod";
import { fundedQuery } from "../payments/listPayments.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, serveRead } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { reconcile, reconciliationSchema } from "./reconcile.ts";

const getReconciliation = defineOperation({
  id: "getReconciliation",
  method: "get",
  path: "/v1/reconciliation",
  summary: "Compare payments in the database with the contract and the subgraph, oldest first",
  access: "merchant",
  limit: "costly",
  mayLag: true,
  scope: "payments:read",
  query: z.strictObject({ ...fundedQuery, ...pageQuery }),
  answer: { status: 200, description: "Every difference found", schema: reconciliationSchema },
  errors: ["chain_unavailable"],
});

export const reconciliationOperations = [getReconciliation];

export function reconciliationRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, getReconciliation, ({ caller, query, db }) =>
    reconcile(deps, caller, query, db),
  );
  return router;
}
