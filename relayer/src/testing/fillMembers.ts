import { sql } from "kysely";
import { openSession } from "../accounts/sessions/openSession.ts";
import { SESSION_COOKIE } from "../accounts/sessions/sessionCookie.ts";
import { newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";

/** Values of the audit log's filters: of most entries, of the oldest alone, and of none. */
export const auditValues = {
  action: ["api_key.created", "store.created", "member.left"],
  actor: ["key_common", "acc_rare", "acc_none"],
  subject: ["key_common", "mer_rare", "mer_none"],
} as const;

/**
 * Fills what only members list: the audit log, the changes of payout addresses, and what keys asked.
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
        ...{ id: newId("aud"), organisation_id, position, details: "{}" },
        action: auditValues.action[position > 5 ? 0 : 1],
        subject: auditValues.subject[position > 5 ? 0 : 1],
        actor_kind: position > 5 ? ("key" as const) : ("account" as const),
        actor_id: auditValues.actor[position > 5 ? 0 : 1],
        ...{ session_id: null, sealed_network: null },
        // A day apart, up to now.
        created_at: new Date(Date.now() - (rows - Number(position)) * 86_400_000),
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
  await db
    .insertInto("api_requests")
    .values(
      numbers.map((position) => ({
        ...{ id: newId("req"), merchant_id: merchantId, livemode: false, key_id: "key_common" },
        ...{ method: "GET", path: "/v1/payments", operation: "listPayments", milliseconds: 9 },
        ...(position > 5
          ? { status: 200, code: null }
          : { status: 404, code: "not_found" as const }),
      })),
    )
    .execute();
  await sql`vacuum analyze audit_entries, payout_changes, api_requests`.execute(db);
  const client = { client: "", network: "127.0.0.1" };
  const session = {
    ...{ accountId: account_id, secondFactor: "required" as const, openedWith: payee, client },
  };
  return { cookie: `${SESSION_COOKIE}=${await openSession(deps, db, session)}` };
}
