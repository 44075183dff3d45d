import { z } from "zod";
import type { Deps } from "../../platform/part.ts";
import { roleSchema } from "../organisations/permissions.ts";
import { listSessions, ownSessionSchema } from "../sessions/listSessions.ts";
import type { Session } from "../sessions/session.ts";
import { accountSchema, readAccount } from "./account.ts";
import { listNotices, noticeSchema } from "./notices.ts";
import { backupSchema, listBackups } from "./walletBackups.ts";

/** Everything that is kept about a person. */
export const accountExportSchema = z
  .object({
    account: accountSchema,
    sessions: z.array(ownSessionSchema),
    trusted_devices: z.array(
      z.object({ created_at: z.iso.datetime(), expires_at: z.iso.datetime() }),
    ),
    memberships: z.array(
      z.object({ organisation_id: z.string(), role: roleSchema, joined_at: z.iso.datetime() }),
    ),
    notices: z.array(noticeSchema),
    wallet_backups: z.array(backupSchema),
    audit_entries: z.array(
      z.object({ id: z.string(), action: z.string(), created_at: z.iso.datetime() }),
    ),
  })
  .meta({ id: "AccountExport" });

/** Most audit entries and most notices in one export: the newest. */
const MOST = 10_000;

/** Collects what is kept about the person of a session. */
export async function exportAccount(
  deps: Pick<Deps, "config" | "db">,
  session: Session,
): Promise<z.output<typeof accountExportSchema>> {
  const { db } = deps;
  const { accountId } = session;
  const memberships = await db
    .selectFrom("members")
    .select(["organisation_id", "role", "joined_at"])
    .where("account_id", "=", accountId)
    .execute();
  const devices = await db
    .selectFrom("trusted_devices")
    .select(["created_at", "expires_at"])
    .where("account_id", "=", accountId)
    .execute();
  const entries = await db
    .selectFrom("audit_entries")
    .select(["id", "action", "created_at"])
    .where("actor_kind", "=", "account")
    .where("actor_id", "=", accountId)
    .orderBy("id", "desc")
    .limit(MOST)
    .execute();
  return {
    account: await readAccount(deps, db, accountId),
    sessions: await listSessions(deps, db, session),
    trusted_devices: devices.map(({ created_at, expires_at }) => ({
      ...{ created_at: created_at.toISOString(), expires_at: expires_at.toISOString() },
    })),
    memberships: memberships.map(({ joined_at, ...rest }) => ({
      ...{ ...rest, joined_at: joined_at.toISOString() },
    })),
    notices: await listNotices(db, accountId, MOST),
    wallet_backups: await listBackups(db, accountId),
    audit_entries: entries.map(({ created_at, ...rest }) => ({
      ...{ ...rest, created_at: created_at.toISOString() },
    })),
  };
}
