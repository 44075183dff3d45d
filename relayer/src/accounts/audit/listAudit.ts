import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { type EncryptionKey, unseal } from "../../platform/crypto/seal.ts";
import type { Database } from "../../platform/database/database.ts";
import { oneOf } from "../../platform/http/filters.ts";
import { type Page, readCursor, toPage } from "../../platform/http/pagination.ts";
import { text } from "../../platform/http/validate.ts";
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

const TIME = "must be a time in UTC such as 2026-11-25T00:00:00Z.";
const ACTION = "action must be a noun and a past participle, such as api_key.created.";

/** Filters of which one may be given, each with the column that it asks for. */
const columnOf = { action: "action", actor: "actor_id", subject: "subject" } as const;

const keys = Object.keys(columnOf) as (keyof typeof columnOf)[];

/** Makes the query of a list of entries. */
export function auditQuery<Shape extends z.ZodRawShape>(shape: Shape) {
  return oneOf(
    {
      action: z
        .string()
        .regex(/^[a-z_]{1,40}\.[a-z_]{1,40}$/, ACTION)
        .optional()
        .meta({ description: "What was done, such as `api_key.created`." }),
      actor: text("actor", 100)
        .optional()
        .meta({ description: "Id of the account or the key that did it." }),
      subject: text("subject", 100).optional().meta({ description: "Id of what it was done to." }),
      created_from: z.iso
        .datetime({ error: `created_from ${TIME}` })
        .optional()
        .meta({ description: "Done at this time or later." }),
      created_until: z.iso
        .datetime({ error: `created_until ${TIME}` })
        .optional()
        .meta({ description: "Done before this time." }),
      ...shape,
    },
    keys,
  );
}

/** Which entries to list: by time, and at most one of the other fields. */
export type AuditFilter = z.output<ReturnType<typeof auditQuery<Record<never, never>>>>;

/** A position of the log itself: it says nothing about another organisation's. */
const cursorShape = [z.string().regex(/^\d{1,18}$/)] as const;

/** Lists an organisation's audit log, newest first. @throws ApiError invalid_request */
export async function listAudit(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  organisationId: string,
  { limit, cursor, ...filter }: { limit: number; cursor?: string | undefined } & AuditFilter,
): Promise<Page<AuditEntry>> {
  const after = readCursor(cursor, cursorShape);
  // Times are asked for by position, which each index has: entries are numbered in the order of their times.
  const first = await firstSince(db, organisationId, filter.created_from);
  const end = await firstSince(db, organisationId, filter.created_until);
  if (filter.created_from !== undefined && first === null)
    return { ...toPage([], limit, () => []) };
  let query = db
    .selectFrom("audit_entries")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("position", "desc")
    .limit(limit + 1);
  if (first !== null) query = query.where("position", ">=", first);
  if (end !== null) query = query.where("position", "<", end);
  for (const key of keys) {
    const value = filter[key];
    if (value !== undefined) query = query.where(columnOf[key], "=", value);
  }
  if (after) query = query.where("position", "<", BigInt(after[0]));
  const page = toPage(await query.execute(), limit, ({ position }) => [`${position}`]);
  return { ...page, data: page.data.map((row) => toAuditEntry(config.encryptionKey, row)) };
}

/** Returns the position of the first entry at a time or later; null without one, and without a time. */
async function firstSince(
  db: Kysely<Database>,
  organisationId: string,
  time: string | undefined,
): Promise<bigint | null> {
  if (time === undefined) return null;
  const found = await db
    .selectFrom("audit_entries")
    .select("position")
    .where("organisation_id", "=", organisationId)
    .where("created_at", ">=", new Date(time))
    .orderBy("created_at")
    .orderBy("position")
    .limit(1)
    .executeTakeFirst();
  return found?.position ?? null;
}

function toAuditEntry(key: EncryptionKey, row: AuditEntryRow): AuditEntry {
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
