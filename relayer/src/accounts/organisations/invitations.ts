import { createHash, randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import type { ActingMember } from "../authenticate.ts";
import { lockOrganisation, requireOwnerFor } from "./members.ts";
import { refundLimitsSchema, roleSchema } from "./permissions.ts";

const EXPIRES = "expires_in must be a whole number of seconds from 60 to 2592000.";

export const newInvitationSchema = z.strictObject({
  role: roleSchema,
  refund_limits: refundLimitsSchema.default([]),
  expires_in: z
    .int({ error: EXPIRES })
    .min(60, EXPIRES)
    .max(2_592_000, EXPIRES)
    .default(604_800)
    .meta({ description: "Seconds until it expires." }),
});

/** Invitation without its token. */
export const invitationSchema = z
  .object({
    id: z.string(),
    object: z.literal("invitation"),
    role: roleSchema,
    refund_limits: refundLimitsSchema,
    invited_by: z.string().meta({ description: "Id of the account." }),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  })
  .meta({ id: "Invitation" });

type Invitation = z.output<typeof invitationSchema>;

/** Most open invitations of one organisation. */
const INVITATIONS = 100;

/** Invites whoever has the link, which is shown once. @throws ApiError role_forbidden, invalid_request */
export async function createInvitation(
  tx: DatabaseTransaction,
  publicUrl: string,
  by: ActingMember,
  { role, refund_limits, expires_in }: z.output<typeof newInvitationSchema>,
): Promise<Invitation & { token: string; url: string }> {
  requireOwnerFor(by, role);
  await lockOrganisation(tx, by);
  if ((await listInvitations(tx, by.organisationId)).length >= INVITATIONS) {
    throw new ApiError(
      "invalid_request",
      `An organisation has at most ${INVITATIONS} open invitations: withdraw one first.`,
    );
  }
  const token = randomBytes(32).toString("base64url");
  const row = await tx
    .insertInto("invitations")
    .values({
      ...{ id: newId("inv"), organisation_id: by.organisationId, role },
      ...{ token_hash: hashToken(token), refund_limits: JSON.stringify(refund_limits) },
      invited_by: by.accountId,
      expires_at: sql<Date>`now() + ${expires_in} * interval '1 second'`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  // A fragment is not sent to servers, so it stands in none of their logs.
  return { ...toInvitation(row), token, url: `${publicUrl}/invite#${token}` };
}

/** Lists the open invitations of an organisation, newest first. */
export async function listInvitations(
  db: Kysely<Database>,
  organisationId: string,
): Promise<Invitation[]> {
  const rows = await db
    .selectFrom("invitations")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("expires_at", ">", sql<Date>`now()`)
    .orderBy("id", "desc")
    .execute();
  return rows.map(toInvitation);
}

/** Withdraws an invitation. @throws ApiError invitation_not_found */
export async function deleteInvitation(
  tx: DatabaseTransaction,
  { organisationId }: ActingMember,
  id: string,
): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom("invitations")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw notFound();
}

/**
 * Makes an account a member by the token of an invitation, which is used up. Whoever is a member already stays what
 * they are.
 * @returns the new member's id and organisation
 * @throws ApiError invitation_not_found
 */
export async function acceptInvitation(
  tx: DatabaseTransaction,
  accountId: string,
  token: string,
): Promise<{ memberId: string; organisationId: string; role: string }> {
  const invitation = await tx
    .deleteFrom("invitations")
    .where("token_hash", "=", hashToken(token))
    .where("expires_at", ">", sql<Date>`now()`)
    .returningAll()
    .executeTakeFirst();
  if (!invitation) throw notFound();
  const { organisation_id, role, refund_limits } = invitation;
  const inserted = await tx
    .insertInto("members")
    .values({
      ...{ id: newId("mem"), organisation_id, account_id: accountId, role },
      refund_limits: JSON.stringify(refund_limits),
    })
    .onConflict((conflict) => conflict.columns(["account_id", "organisation_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) throw notFound();
  return { memberId: inserted.id, organisationId: organisation_id, role };
}

function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

function toInvitation(row: {
  id: string;
  role: Invitation["role"];
  refund_limits: Invitation["refund_limits"];
  invited_by: string;
  created_at: Date;
  expires_at: Date;
}): Invitation {
  const { id, role, refund_limits, invited_by } = row;
  return {
    ...{ id, object: "invitation", role, refund_limits, invited_by },
    created_at: row.created_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
  };
}

function notFound(): ApiError {
  return new ApiError(
    "invitation_not_found",
    "This invitation was used, withdrawn or has expired: ask for a new one.",
  );
}
