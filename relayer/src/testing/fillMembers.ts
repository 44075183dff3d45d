import { sql } from "kysely";
import { openSession } from "../accounts/sessions/openSession.ts";
import { SESSION_COOKIE } from "../accounts/sessions/sessionCookie.ts";
import { newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";

/**
 * Fills what only members list: the audit log and the changes of payout addresses.
 * @param rows of each list
 * @returns the headers of the owner's requests
 */
export async function fillMembers(
  deps: Pick<Deps, "db" | "config">,
  merchantId: string,
  rows: number,
): Promise<Record<string, string>> {
  const { db } = deps;
  const { organisation_id, account_id, payee } = await db
    .selectFrom("merchants")
    .innerJoin("members", "members.organisation_id", "merchants.organisation_id")
    .select(["members.organisation_id", "members.account_id", "merchants.payee"])
    .where("merchants.id", "=", merchantId)
    .executeTakeFirstOrThrow();
  const numbers = Array.from({ length: rows }, (_, index) => BigInt(index + 1));
  await db
    .insertInto("audit_entries")
    .values(
      numbers.map((position) => ({
        ...{ id: newId("aud"), organisation_id, position, action: "api_key.created" },
        ...{ subject: null, details: "{}", actor_kind: "system" as const, actor_id: null },
        ...{ session_id: null, sealed_network: null, created_at: new Date() },
        hash: Buffer.alloc(32),
      })),
    )
    .execute();
  await db
    .insertInto("payout_changes")
    .values(
      numbers.map(() => ({
        ...{ id: newId("pch"), merchant_id: merchantId, chain_id: null, payee, previous: payee },
        ...{ label: null, cold: false, proof: "acknowledged" as const, requested_by: account_id },
        ...{ status: "cancelled" as const, effective_at: null },
      })),
    )
    .execute();
  await sql`analyze audit_entries, payout_changes`.execute(db);
  const client = { client: "", network: "127.0.0.1" };
  const session = {
    ...{ accountId: account_id, secondFactor: "required" as const, openedWith: payee, client },
  };
  return { cookie: `${SESSION_COOKIE}=${await openSession(deps, db, session)}` };
}
