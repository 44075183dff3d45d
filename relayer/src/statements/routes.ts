import type { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import { findPayersPayment } from "../payers/findPayersPayment.ts";
import { requirePayer } from "../payers/payer.ts";
import { findPaymentRow } from "../payments/findPayment.ts";
import { transact } from "../platform/database/transact.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, servePublic, serveRead, serveWrite } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { findArbitersPayment, findStatement } from "./findStatement.ts";
import { listStatements } from "./listStatements.ts";
import { makeStatement } from "./makeStatement.ts";
import { newStatementSchema, statementIdText, statementSchema } from "./statement.ts";

const MERCHANTS = "/v1/payments/{payment_id}/statements";
const PAYERS = "/v1/payer/payments/{payment_id}/statements";

const ofPayment = {
  params: z.object({ payment_id: bytes32Text }),
  fieldErrors: { payment_id: "payment_not_found" },
} as const;

const made = { status: 201, description: "The statement", schema: statementSchema } as const;
const shown = { status: 200, description: "The statement", schema: statementSchema } as const;
const list = pageOf(statementSchema);
const page = { status: 200, description: "A page of statements", schema: list } as const;
/** Statements of both sides, all of which one page has: neither side can push the other's out of it. */
const MAX_OF_PAGE = 100;
const query = z.strictObject({
  ...pageQuery,
  limit: pageQuery.limit.default(MAX_OF_PAGE).meta({
    override: { type: "integer", minimum: 1, maximum: MAX_OF_PAGE, default: MAX_OF_PAGE },
    description: "Items per page, 1 to 100.",
  }),
});
const example = { reason: "damaged", text: "One of the two mugs arrived with a chipped rim." };
const limits = ["arbiter_missing", "too_many_statements"] as const;

const createStatement = defineOperation({
  ...{ id: "createStatement", method: "post", path: MERCHANTS, access: "merchant" },
  summary: "State your side of a dispute; publish its link and hash as evidence",
  ...{ limit: "money", scope: "payments:evidence", ...ofPayment, body: newStatementSchema },
  ...{ example, answer: made, errors: ["payment_not_found", ...limits] },
});

const listStatementsOperation = defineOperation({
  ...{ id: "listStatements", method: "get", path: MERCHANTS, access: "merchant" },
  summary: "List what both sides state about a payment, newest first",
  ...{ limit: "read", scope: "payments:read", ...ofPayment, query, answer: page },
  errors: ["payment_not_found"],
});

const createPayerStatement = defineOperation({
  ...{ id: "createPayerStatement", method: "post", path: PAYERS, access: "public" },
  summary: "State the payer's side of a dispute; publish its link and hash as evidence",
  ...{ limit: "money", ...ofPayment, body: newStatementSchema, example, answer: made },
  errors: ["session_missing", "origin_forbidden", "payment_not_found", ...limits],
});

const listPayerStatements = defineOperation({
  ...{ id: "listPayerStatements", method: "get", path: PAYERS, access: "public" },
  summary: "List what both sides state about a payment of the signed-in wallet, newest first",
  ...{ limit: "read", ...ofPayment, query, answer: page },
  errors: ["session_missing", "payment_not_found"],
});

const listArbiterStatements = defineOperation({
  ...{ id: "listArbiterStatements", method: "get", access: "public" },
  path: "/v1/payer/disputes/{payment_id}/statements",
  summary:
    "List what both sides state about a payment that the signed-in wallet decides, as its arbiter or a member of its panel",
  ...{ limit: "read", ...ofPayment, query, answer: page },
  errors: ["session_missing", "payment_not_found", "chain_unavailable"],
});

const getStatement = defineOperation({
  ...{ id: "getStatement", method: "get", path: "/v1/statements/{statement_id}" },
  summary: "Get a statement that evidence on the chain links to, as a party or who decides",
  ...{ access: "public", limit: "read", params: z.object({ statement_id: statementIdText }) },
  ...{ fieldErrors: { statement_id: "statement_not_found" }, answer: shown },
  errors: ["session_missing", "statement_not_found", "chain_unavailable"],
});

export const statementOperations = [
  ...[createStatement, listStatementsOperation, createPayerStatement, listPayerStatements],
  ...[listArbiterStatements, getStatement],
];

export function statementRoutes(deps: Deps): Router {
  const router = operationRouter();
  const { config } = deps;
  const idOf = (params: { payment_id: string }) => params.payment_id.toLowerCase() as Hash;
  serveWrite(router, deps, createStatement, async ({ tx, caller, merchant, params, body }) => {
    const payment = await findPaymentRow(tx, caller, idOf(params));
    return makeStatement(deps, tx, { payment, merchant }, "merchant", body);
  });
  serveRead(router, deps, listStatementsOperation, async ({ db, caller, params, query }) => {
    const payment = await findPaymentRow(db, caller, idOf(params));
    return listStatements(db, config, payment.id, query);
  });
  servePublic(router, createPayerStatement, async ({ params, body, req }) => {
    const known = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    return transact(deps.db, (tx) => makeStatement(deps, tx, known, "payer", body));
  });
  servePublic(router, listPayerStatements, async ({ params, query, req }) => {
    const { payment } = await findPayersPayment(deps, await requirePayer(deps, req), idOf(params));
    return listStatements(deps.db, config, payment.id, query);
  });
  servePublic(router, listArbiterStatements, async ({ params, query, req }) => {
    const payment = await findArbitersPayment(deps, await requirePayer(deps, req), idOf(params));
    return listStatements(deps.db, config, payment.id, query);
  });
  servePublic(router, getStatement, async ({ params, req }) =>
    findStatement(deps, await requirePayer(deps, req), params.statement_id),
  );
  return router;
}
