import { csvLine } from "@handsel/protocol";
import type { Router } from "express";
import { z } from "zod";
import type { Caller } from "../../platform/http/authenticator.ts";
import { defineOperation } from "../../platform/http/operation.ts";
import { pageOf, pageQuery } from "../../platform/http/pagination.ts";
import { operationRouter, serveRead, serveText } from "../../platform/http/serve.ts";
import type { Deps } from "../../platform/part.ts";
import { requireMember } from "../organisations/requireMember.ts";
import { type AuditFilter, auditEntrySchema, auditQuery, listAudit } from "./listAudit.ts";
import { verifyAuditOf } from "./verifyAudit.ts";

const listAuditLog = defineOperation({
  id: "listAuditLog",
  method: "get",
  path: "/v1/audit_log",
  summary:
    "List what was done in your organisation, newest first, all or by action, person and time",
  access: "merchant",
  sessionOnly: true,
  limit: "read",
  query: auditQuery(pageQuery),
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
  summary: "Export the audit log as CSV, newest first, all or by action, person and time",
  access: "merchant",
  sessionOnly: true,
  limit: "costly",
  query: auditQuery({}),
  answer: {
    status: 200,
    description: "One line for each entry",
    text: { type: "text/csv", file: "audit-log.csv", example: `${columns.join(",")}\r\n` },
  },
  errors: [],
});

const verifyAuditLog = defineOperation({
  id: "verifyAuditLog",
  method: "get",
  path: "/v1/audit_log/verification",
  summary: "Verify that no entry of the audit log was changed, removed or put in",
  access: "merchant",
  sessionOnly: true,
  limit: "costly",
  answer: {
    status: 200,
    description: "What was found",
    schema: z
      .object({
        object: z.literal("audit_verification"),
        entries: z.int().meta({ description: "Entries that are as they were written." }),
        hash: z.string().meta({ description: "Hash of the newest of them, to keep elsewhere." }),
        fault: z.string().nullable().meta({ description: "First fault; null if there is none." }),
        verified_at: z.iso.datetime(),
      })
      .meta({ id: "AuditVerification" }),
  },
  errors: [],
});

export const auditOperations = [listAuditLog, exportAuditLog, verifyAuditLog];

export function auditRoutes(deps: Deps): Router {
  const router = operationRouter();
  serveRead(router, deps, listAuditLog, ({ db, caller, query }) =>
    listAudit(deps, db, requireMember(caller).organisationId, query),
  );
  serveRead(router, deps, verifyAuditLog, async ({ db, caller }) => ({
    object: "audit_verification" as const,
    ...(await verifyAuditOf({ ...deps, db }, requireMember(caller).organisationId)),
    verified_at: new Date().toISOString(),
  }));
  serveText(router, deps, exportAuditLog, ({ db, caller, query }) =>
    csvOf(deps, db, caller, query),
  );
  return router;
}

async function* csvOf(
  deps: Deps,
  db: Deps["db"],
  caller: Caller,
  filter: AuditFilter,
): AsyncGenerator<string> {
  yield csvLine(columns);
  const { organisationId } = requireMember(caller);
  let cursor: string | undefined;
  do {
    const page = await listAudit(deps, db, organisationId, { ...filter, limit: 100, cursor });
    for (const { position, created_at, action, subject, details, actor, hash } of page.data) {
      yield csvLine([
        ...[`${position}`, created_at, action, subject ?? "", JSON.stringify(details)],
        ...[actor.kind, actor.id ?? "", actor.session_id ?? "", actor.network ?? "", hash],
      ]);
    }
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
}
