import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database } from "../../platform/database/database.ts";
import { newId } from "../../platform/ids.ts";

/** Kinds of notices: what happened to an account, or to a store of its owner. */
export const noticeTypes = [
  "device.trusted",
  "factor_reset.requested",
  "factor_reset.cancelled",
  "factor_reset.done",
  "member.changed",
  "organisation.deleted",
  "passkey.added",
  "passkey.removed",
  "payout_change.applied",
  "payout_change.cancelled",
  "payout_change.confirmed",
  "payout_change.requested",
  "recovery_code.used",
  "recovery_codes.made",
  "sessions.ended",
  "totp.added",
  "totp.removed",
  "wallet.added",
  "wallet.removed",
] as const;
export type NoticeType = (typeof noticeTypes)[number];

export const noticeSchema = z
  .object({
    id: z.string(),
    object: z.literal("notice"),
    type: z.enum(noticeTypes),
    details: z.record(z.string(), z.string()),
    created_at: z.iso.datetime(),
    read_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "Notice" });

/** Tells accounts what happened; they see it wherever they are signed in. */
export async function notify(
  db: Kysely<Database>,
  accountIds: readonly string[],
  type: NoticeType,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (accountIds.length === 0) return;
  const text = JSON.stringify(details);
  await db
    .insertInto("account_notices")
    .values(accountIds.map((account_id) => ({ id: newId("ntc"), account_id, type, details: text })))
    .execute();
}

/** Lists the newest notices of an account. */
export async function listNotices(
  db: Kysely<Database>,
  accountId: string,
  limit: number,
): Promise<z.output<typeof noticeSchema>[]> {
  const rows = await db
    .selectFrom("account_notices")
    .selectAll()
    .where("account_id", "=", accountId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    object: "notice",
    type: row.type as NoticeType,
    details: row.details,
    created_at: row.created_at.toISOString(),
    read_at: row.read_at?.toISOString() ?? null,
  }));
}

/** Marks every notice of an account as read. */
export async function readNotices(db: Kysely<Database>, accountId: string): Promise<void> {
  await db
    .updateTable("account_notices")
    .set({ read_at: sql<Date>`now()` })
    .where("account_id", "=", accountId)
    .where("read_at", "is", null)
    .execute();
}
