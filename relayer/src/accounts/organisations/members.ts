import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";
import type { ActingMember } from "../authenticate.ts";
import { hasFactor } from "../factors/findFactors.ts";
import { nameOf } from "../people/account.ts";
import { notify } from "../people/notices.ts";
import { endSessions } from "../sessions/endSessions.ts";
import { type RefundLimit, type Role, refundLimitsSchema, roleSchema } from "./permissions.ts";

/** Member of an organisation. */
export const memberSchema = z
  .object({
    id: z.string(),
    object: z.literal("member"),
    account_id: z.string(),
    name: z.string().nullable(),
    wallets: z.array(z.string()),
    role: roleSchema,
    refund_limits: refundLimitsSchema.meta({
      description: "Most in one refund, by token; empty: none for support, any for others.",
    }),
    two_factors: z.boolean().meta({ description: "Whether the account has a second factor." }),
    joined_at: z.iso.datetime(),
  })
  .meta({ id: "Member" });

export type Member = z.output<typeof memberSchema>;

/** Lists the members of an organisation, oldest first. */
export async function listMembers(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  organisationId: string,
): Promise<Member[]> {
  const rows = await db
    .selectFrom("members")
    .innerJoin("accounts", "accounts.id", "members.account_id")
    .select(["members.id", "members.account_id", "role", "refund_limits", "joined_at"])
    .select("accounts.sealed_name")
    .select(
      sql<string[]>`array(
        select address from account_wallets w where w.account_id = members.account_id order by added_at
      )`.as("wallets"),
    )
    .select(hasFactor("members.account_id").as("two_factors"))
    .where("members.organisation_id", "=", organisationId)
    .orderBy("members.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    object: "member",
    account_id: row.account_id,
    name: nameOf(config.encryptionKey, { id: row.account_id, sealed_name: row.sealed_name }),
    wallets: row.wallets,
    role: row.role,
    refund_limits: row.refund_limits,
    two_factors: row.two_factors,
    joined_at: row.joined_at.toISOString(),
  }));
}

/** Changes the role or the limits of a member. @throws ApiError member_not_found, role_forbidden, last_owner */
export async function updateMember(
  tx: DatabaseTransaction,
  by: ActingMember,
  id: string,
  change: { role?: Role | undefined; refund_limits?: readonly RefundLimit[] | undefined },
): Promise<void> {
  const { account_id, role } = await lockMember(tx, by, id);
  const { role: next = role, refund_limits } = change;
  requireOwnerFor(by, role, next);
  await tx
    .updateTable("members")
    .set({
      role: next,
      ...(refund_limits && { refund_limits: JSON.stringify(refund_limits) }),
    })
    .where("id", "=", id)
    .execute();
  await requireOwner(tx, by.organisationId);
  if (next !== role) await withdrawInvitations(tx, by.organisationId, account_id);
  const details = { organisation: by.organisationId, role: next };
  await notify(tx, [account_id], "member.changed", details);
}

/** Removes a member and ends their sessions. @throws ApiError member_not_found, role_forbidden, last_owner */
export async function removeMember(
  tx: DatabaseTransaction,
  by: ActingMember,
  id: string,
): Promise<void> {
  const { account_id, role } = await lockMember(tx, by, id);
  requireOwnerFor(by, role);
  await tx.deleteFrom("members").where("id", "=", id).execute();
  await requireOwner(tx, by.organisationId);
  await withdrawInvitations(tx, by.organisationId, account_id);
  // Whoever removes themselves stays signed in to their own account.
  await endSessions(tx, account_id, by.sessionId);
  const details = { organisation: by.organisationId, role: "none" };
  await notify(tx, [account_id], "member.changed", details);
}

/**
 * Ends every session of a member, here and in other organisations of theirs.
 * @returns how many were ended
 * @throws ApiError member_not_found, role_forbidden
 */
export async function signOutMember(
  tx: DatabaseTransaction,
  by: ActingMember,
  id: string,
): Promise<number> {
  const { account_id, role } = await lockMember(tx, by, id);
  requireOwnerFor(by, role);
  const ended = await endSessions(tx, account_id, by.sessionId);
  await notify(tx, [account_id], "sessions.ended", { organisation: by.organisationId });
  return ended;
}

/**
 * Takes a person out of an organisation, which no longer ends their sessions then.
 * @returns the id that they had as a member
 * @throws ApiError member_not_found, last_owner
 */
export async function leaveOrganisation(
  tx: DatabaseTransaction,
  accountId: string,
  organisationId: string,
): Promise<string> {
  await lock(tx, organisationId);
  const left = await tx
    .deleteFrom("members")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .returning("id")
    .executeTakeFirst();
  if (!left) {
    throw new ApiError("member_not_found", "You are no member of this organisation.");
  }
  await requireOwner(tx, organisationId);
  await withdrawInvitations(tx, organisationId, accountId);
  return left.id;
}

/** Requires an owner where somebody becomes one or stops being one. @throws ApiError role_forbidden */
export function requireOwnerFor(by: ActingMember, ...changed: Role[]): void {
  if (by.role === "owner" || !changed.includes("owner")) return;
  throw new ApiError("role_forbidden", "Only an owner may make or change an owner: ask one.");
}

/** Locks the members of an organisation, so that changes wait for each other, and finds one. */
async function lockMember(tx: DatabaseTransaction, by: ActingMember, id: string) {
  await lockOrganisation(tx, by);
  const member = await tx
    .selectFrom("members")
    .select(["account_id", "role"])
    .where("organisation_id", "=", by.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!member) {
    throw new ApiError("member_not_found", "Your organisation has no such member: check the id.");
  }
  return member;
}

/**
 * Locks an organisation until the transaction ends, and requires that whoever acts still has the role that allowed it.
 * @throws ApiError role_forbidden
 */
export async function lockOrganisation(
  tx: DatabaseTransaction,
  { organisationId, memberId, role }: ActingMember,
): Promise<void> {
  await lock(tx, organisationId);
  const now = await tx
    .selectFrom("members")
    .select("role")
    .where("id", "=", memberId)
    .executeTakeFirst();
  if (now?.role !== role) {
    throw new ApiError("role_forbidden", "Your role was changed meanwhile: ask an owner.");
  }
}

async function lock(tx: DatabaseTransaction, organisationId: string): Promise<void> {
  await tx
    .selectFrom("organisations")
    .select("id")
    .where("id", "=", organisationId)
    .forUpdate()
    .execute();
}

/** Withdraws what a member has invited, so that nobody comes back by a link of their own. */
async function withdrawInvitations(
  tx: DatabaseTransaction,
  organisationId: string,
  accountId: string,
): Promise<void> {
  await tx
    .deleteFrom("invitations")
    .where("organisation_id", "=", organisationId)
    .where("invited_by", "=", accountId)
    .execute();
}

async function requireOwner(tx: DatabaseTransaction, organisationId: string): Promise<void> {
  const owner = await tx
    .selectFrom("members")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "owner")
    .limit(1)
    .executeTakeFirst();
  if (!owner) {
    throw new ApiError("last_owner", "An organisation needs an owner: make another one first.");
  }
}
