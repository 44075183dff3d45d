import type { Router } from "express";
import { z } from "zod";
import type { Caller } from "../../platform/http/authenticator.ts";
import { csvLine } from "../../platform/http/csv.ts";
import { defineOperation } from "../../platform/http/operation.ts";
import { pageOf, pageQuery } from "../../platform/http/pagination.ts";
import { operationRouter, serveRead, serveText } from "../../platform/http/serve.ts";
import type { Deps } from "../../platform/part.ts";
import { requireMember } from "../organisations/requireMember.ts";
import { auditEntrySchema, listAudit } from "./listAudit.ts";

const listAuditLog = defineOperation({
  id: "listAuditLog",
  method: "get",
  path: "/v1/audit_log",
  summary: "List what was done in your organisation, newest first",
  access: "merchant",
  sessionOnly: true,
  limit: "read",
  query: z.strictObject(pageQuery),
  answer: { status: 200, description: "A page of entries", schema: pageOf(auditEntrySchema) },
  errors: [],
});

const columns = [
  ...["position", "created_at", "action", "subject", "details"],
  ...["actor_kind", "actor_id", "session_id", "network", "hash"],
];

const exportAuditLog = defineOperation({
  id: "exportAuditLog",
  method: "get",
  path: "/v1/audit_log/export",
  summary: "Export the whole audit log as CSV, newest first",
  access: "merchant",
  sessionOnly: true,
  limit: "costly",
  answer: {
    status: 200,
    description: "One line for each entry",
    text: { type: "text/csv", file: "audit-log.csv", example: `${columns.join(",")}\r\n` },
  },
  errors: [],
});

export const auditOperations = [listAuditLog, exportAuditLog];

export function auditRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, listAuditLog, ({ db, caller, query }) =>
    listAudit(deps, db, requireMember(caller).organisationId, query),
  );
  serveText(router, deps, exportAuditLog, ({ db, caller }) => csvOf(deps, db, caller));
  return router;
}

async function* csvOf(deps: Deps, db: Deps["db"], caller: Caller): AsyncGenerator<string> {
  yield csvLine(columns);
  const { organisationId } = requireMember(caller);
  let cursor: string | undefined;
  do {
    const page = await listAudit(deps, db, organisationId, { limit: 100, cursor });
    for (const { position, created_at, action, subject, details, actor, hash } of page.data) {
      yield csvLine([
        ...[`${position}`, created_at, action, subject ?? "", JSON.stringify(details)],
        ...[actor.kind, actor.id ?? "", actor.session_id ?? "", actor.network ?? "", hash],
      ]);
    }
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
}
