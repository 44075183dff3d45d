import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { unseal } from "../../platform/crypto/seal.ts";
import type { Database } from "../../platform/database/database.ts";
import { type Page, readCursor, toPage } from "../../platform/http/pagination.ts";
import type { Deps } from "../../platform/part.ts";
import type { AccountTables } from "../tables.ts";
import { actorKinds } from "./auditEntry.ts";
import { networkContext } from "./recordAudit.ts";

export type AuditEntryRow = Selectable<AccountTables["audit_entries"]>;

/** Entry of the audit log, as the API shows it. */
export const auditEntrySchema = z
  .object({
    id: z.string(),
    object: z.literal("audit_entry"),
    position: z.int().meta({ description: "Counts from 1 without gaps." }),
    action: z.string(),
    subject: z.string().nullable().meta({ description: "Id of the object of the action." }),
    details: z.record(z.string(), z.string()),
    actor: z.object({
      kind: z.enum(actorKinds),
      id: z.string().nullable(),
      session_id: z.string().nullable(),
      network: z.string().nullable(),
    }),
    created_at: z.iso.datetime(),
    hash: z.string().meta({ description: "Hash of this entry and of all before it." }),
  })
  .meta({ id: "AuditEntry" });

export type AuditEntry = z.output<typeof auditEntrySchema>;

/** A position of the log itself: it says nothing about another organisation's. */
const cursorShape = [z.string().regex(/^\d{1,18}$/)] as const;

/** Lists an organisation's audit log, newest first. @throws ApiError invalid_request */
export async function listAudit(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  organisationId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<AuditEntry>> {
  const after = readCursor(cursor, cursorShape);
  let query = db
    .selectFrom("audit_entries")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("position", "desc")
    .limit(limit + 1);
  if (after) query = query.where("position", "<", BigInt(after[0]));
  const page = toPage(await query.execute(), limit, ({ position }) => [`${position}`]);
  return { ...page, data: page.data.map((row) => toAuditEntry(config.encryptionKey, row)) };
}

function toAuditEntry(key: Buffer, row: AuditEntryRow): AuditEntry {
  const { sealed_network: sealed } = row;
  return {
    id: row.id,
    object: "audit_entry",
    position: Number(row.position),
    action: row.action,
    subject: row.subject,
    details: row.details,
    actor: {
      kind: row.actor_kind,
      id: row.actor_id,
      session_id: row.session_id,
      network: sealed ? unseal(key, networkContext(row.id), sealed) : null,
    },
    created_at: row.created_at.toISOString(),
    hash: row.hash.toString("hex"),
  };
}
