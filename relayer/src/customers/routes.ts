import type { Router } from "express";
import { z } from "zod";
import { auditCall } from "../accounts/audit/auditCall.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { pageOf } from "../platform/http/pagination.ts";
import { operationRouter, serveRead, serveWrite } from "../platform/http/serve.ts";
import { addressText } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { customerChangesSchema, walletCustomerSchema } from "./customer.ts";
import { findCustomer } from "./findCustomer.ts";
import { customerQuery, listCustomers } from "./listCustomers.ts";
import { updateCustomer } from "./updateCustomer.ts";

const byAddress = {
  params: z.object({ address: addressText("address") }),
  fieldErrors: { address: "customer_not_found" },
} as const;

const listCustomersOperation = defineOperation({
  id: "listCustomers",
  method: "get",
  path: "/v1/customers",
  summary: "List the wallets that paid you, with what they paid in each coin",
  access: "merchant",
  limit: "read",
  mayLag: true,
  query: customerQuery,
  answer: {
    status: 200,
    description: "A page of customers, those that paid last first",
    schema: pageOf(walletCustomerSchema),
  },
  errors: [],
});

const getCustomer = defineOperation({
  id: "getCustomer",
  method: "get",
  path: "/v1/customers/{address}",
  summary: "Get a wallet that paid you",
  access: "merchant",
  limit: "read",
  ...byAddress,
  answer: { status: 200, description: "The customer", schema: walletCustomerSchema },
  errors: ["customer_not_found"],
});

const updateCustomerOperation = defineOperation({
  id: "updateCustomer",
  method: "post",
  path: "/v1/customers/{address}",
  summary: "Name a wallet that paid you, or note something about it",
  access: "merchant",
  limit: "write",
  ...byAddress,
  body: customerChangesSchema,
  example: { name: "Ines Marques", note: "Collects celadon only" },
  answer: {
    status: 200,
    description: "The customer; what was left out is as before",
    schema: walletCustomerSchema,
  },
  errors: ["customer_not_found"],
});

export const customerOperations = [listCustomersOperation, getCustomer, updateCustomerOperation];

export function customerRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, listCustomersOperation, ({ caller, query, db }) =>
    listCustomers({ ...deps, db }, caller, query),
  );
  serveRead(router, deps, getCustomer, ({ caller, params, db }) =>
    findCustomer(deps, db, caller, params.address),
  );
  serveWrite(router, deps, updateCustomerOperation, async ({ tx, caller, params, body }) => {
    const customer = await updateCustomer(deps, tx, caller, params.address, body);
    const { address } = customer;
    // That it was changed, and not to what: the log is kept for ever.
    if (body.name !== undefined) await auditCall(deps, tx, caller, "customer.named", address);
    if (body.note !== undefined) await auditCall(deps, tx, caller, "customer.noted", address);
    return customer;
  });
  return router;
}
