import type { Router } from "express";
import type { Hash } from "viem";
import { z } from "zod";
import { requireMode } from "../accounts/requireMode.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf, pageQuery } from "../platform/http/pagination.ts";
import { operationRouter, serveRead, serveWrite } from "../platform/http/serve.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { confirmationPolicySchema, newConfirmationPolicySchema } from "./confirmationPolicy.ts";
import { findPayment } from "./findPayment.ts";
import { listConfirmationPolicies } from "./listConfirmationPolicies.ts";
import { listPayments, paymentQuery } from "./listPayments.ts";
import { paymentSchema } from "./payment.ts";
import { paymentDetailsSchema } from "./paymentDetails.ts";
import { setConfirmationPolicy } from "./setConfirmationPolicy.ts";

const getPayment = defineOperation({
  id: "getPayment",
  method: "get",
  path: "/v1/payments/{payment_id}",
  summary: "Get a payment with its captures and refunds",
  access: "merchant",
  limit: "read",
  params: z.object({ payment_id: bytes32Text }),
  fieldErrors: { payment_id: "payment_not_found" },
  answer: { status: 200, description: "The payment", schema: paymentDetailsSchema },
  errors: ["payment_not_found"],
});

const listPaymentsOperation = defineOperation({
  id: "listPayments",
  method: "get",
  path: "/v1/payments",
  summary: "List payments, newest first, including those without a checkout",
  access: "merchant",
  limit: "read",
  mayLag: true,
  query: paymentQuery(pageQuery),
  answer: { status: 200, description: "A page of payments", schema: pageOf(paymentSchema) },
  errors: [],
});

const createConfirmationPolicy = defineOperation({
  id: "createConfirmationPolicy",
  method: "post",
  path: "/v1/confirmation_policies",
  summary: "Set what later payments in a token need to count as confirmed",
  access: "merchant",
  limit: "write",
  scope: "merchant:write",
  body: newConfirmationPolicySchema,
  fieldErrors: { chain_id: "unknown_chain", token: "unknown_token" },
  answer: {
    status: 201,
    description: "The policy; it replaces an earlier one of the same chain and token",
    schema: confirmationPolicySchema,
  },
  errors: ["unknown_chain", "unknown_token"],
});

const listConfirmationPoliciesOperation = defineOperation({
  id: "listConfirmationPolicies",
  method: "get",
  path: "/v1/confirmation_policies",
  summary: "List the policies in force; without one, the chain's own depth counts",
  access: "merchant",
  limit: "read",
  scope: "merchant:read",
  answer: {
    status: 200,
    description: "One policy for each chain and token that has one",
    schema: z.object({ data: z.array(confirmationPolicySchema) }),
  },
  errors: [],
});

export const paymentOperations = [
  listPaymentsOperation,
  getPayment,
  createConfirmationPolicy,
  listConfirmationPoliciesOperation,
];

export function paymentRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, listPaymentsOperation, ({ caller, query, db }) =>
    listPayments({ db, chains: deps.chains }, caller, query),
  );
  serveRead(router, deps, getPayment, ({ caller, params, db }) =>
    findPayment({ db, chains: deps.chains }, caller, params.payment_id.toLowerCase() as Hash),
  );
  serveWrite(router, deps, createConfirmationPolicy, async ({ tx, body, caller }) => {
    requireMode(deps, caller, body.chain_id);
    return setConfirmationPolicy(tx, deps.chains, caller, body);
  });
  serveRead(router, deps, listConfirmationPoliciesOperation, ({ caller, db }) =>
    listConfirmationPolicies({ db, chains: deps.chains }, caller),
  );
  return router;
}
