import type { Router } from "express";
import { z } from "zod";
import { defineOperation } from "../../platform/http/operation.ts";
import {
  type Page,
  type PageQuery,
  pageOf,
  pageQuery,
  readPage,
} from "../../platform/http/pagination.ts";
import {
  operationRouter,
  servePreparedWrite,
  serveRead,
  serveWrite,
} from "../../platform/http/serve.ts";
import { idText } from "../../platform/http/validate.ts";
import type { Deps } from "../../platform/part.ts";
import { auditCall } from "../audit/auditCall.ts";
import { lockOrganisation } from "../organisations/members.ts";
import { requireMember } from "../organisations/requireMember.ts";
import { cancelPayoutChange, confirmPayoutChange } from "./endPayoutChange.ts";
import {
  newPayoutChangeSchema,
  type PayoutChange,
  payoutChangeSchema,
  payoutColumns,
  toPayoutChange,
} from "./payoutChange.ts";
import { checkPayee, requestPayoutChange } from "./requestPayoutChange.ts";

const CHANGES = "/v1/payout_changes";
const ofMembers = { access: "merchant", sessionOnly: true } as const;
const idOfChange = idText("pch", "This is not the id of a payout change.");
const byId = {
  params: z.object({ id: idOfChange }),
  fieldErrors: { id: "payout_change_not_found" },
} as const;
const answer = { status: 200, description: "The change", schema: payoutChangeSchema } as const;

const createPayoutChange = defineOperation({
  ...{ id: "createPayoutChange", method: "post", path: CHANGES, ...ofMembers, limit: "write" },
  summary: "Ask for another payout address, which holds after a waiting period",
  stepUp: true,
  body: newPayoutChangeSchema,
  example: { payee: `0x${"a1".repeat(20)}`, acknowledge_risk: true },
  answer: { ...answer, status: 201 },
  fieldErrors: { chain_id: "unknown_chain" },
  errors: ["siwe_invalid", "payout_change_pending"],
});

const listPayoutChanges = defineOperation({
  ...{ id: "listPayoutChanges", method: "get", path: CHANGES, ...ofMembers, limit: "read" },
  summary: "List changes of the store's payout addresses, newest first",
  query: z.strictObject(pageQuery),
  answer: { ...answer, description: "A page of changes", schema: pageOf(payoutChangeSchema) },
  errors: [],
});

const confirmPayoutChangeOperation = defineOperation({
  ...{ id: "confirmPayoutChange", method: "post", path: `${CHANGES}/{id}/confirm`, ...ofMembers },
  limit: "write",
  summary: "Confirm a payout address that has not signed, as a second owner or an hour later",
  stepUp: true,
  ...byId,
  answer,
  errors: ["payout_change_not_found", "payout_change_ended", "confirmation_too_early"],
});

const cancelPayoutChangeOperation = defineOperation({
  ...{ id: "cancelPayoutChange", method: "post", path: `${CHANGES}/{id}/cancel`, ...ofMembers },
  limit: "write",
  scope: "payout_changes:cancel",
  summary: "Stop a change of a payout address",
  ...byId,
  answer,
  errors: ["payout_change_not_found", "payout_change_ended"],
});

export const payoutOperations = [
  createPayoutChange,
  listPayoutChanges,
  confirmPayoutChangeOperation,
  cancelPayoutChangeOperation,
];

export function payoutRoutes(deps: Deps): Router {
  const router = operationRouter();
  servePreparedWrite(
    router,
    deps,
    createPayoutChange,
    ({ body, req }) => checkPayee(deps, body, req),
    async ({ tx, caller, body, prepared: payee }) => {
      const by = requireMember(caller);
      await lockOrganisation(tx, by);
      const change = await requestPayoutChange(deps, tx, caller.merchant, by, payee, body);
      await auditCall(deps, tx, caller, "payout_change.requested", change.id, { payee });
      return change;
    },
  );
  serveRead(router, deps, listPayoutChanges, ({ db, caller, query }) =>
    listChanges(db, caller.merchantId, query),
  );
  serveWrite(router, deps, confirmPayoutChangeOperation, async ({ tx, caller, params }) => {
    const by = requireMember(caller);
    await lockOrganisation(tx, by);
    const change = await confirmPayoutChange(deps, tx, caller.merchantId, by, params.id);
    await auditCall(deps, tx, caller, "payout_change.confirmed", change.id);
    return change;
  });
  serveWrite(router, deps, cancelPayoutChangeOperation, async ({ tx, caller, params }) => {
    const change = await cancelPayoutChange(deps, tx, caller.merchantId, params.id);
    await auditCall(deps, tx, caller, "payout_change.cancelled", change.id);
    return change;
  });
  return router;
}

async function listChanges(
  db: Deps["db"],
  merchantId: string,
  query: PageQuery,
): Promise<Page<PayoutChange>> {
  const rows = db
    .selectFrom("payout_changes")
    .select(payoutColumns)
    .where("merchant_id", "=", merchantId);
  const page = await readPage(rows, idOfChange, query);
  return { ...page, data: page.data.map(toPayoutChange) };
}
