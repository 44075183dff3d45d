import { sql } from "kysely";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Deps } from "../../platform/part.ts";
import { personOf } from "../audit/actorOf.ts";
import { recordAudit } from "../audit/recordAudit.ts";
import type { Session } from "../sessions/session.ts";
import { lockAccount } from "./changeWallets.ts";

/**
 * Deletes the account of a session with everything about its person: name, wallets, factors, sessions, notices and
 * backups. Audit entries and payout changes stay, and name it by its id alone.
 * @param network where the request comes from
 * @throws ApiError last_owner if an organisation would be left without an owner
 */
export async function deleteAccount(
  deps: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  session: Session,
  network: string,
): Promise<void> {
  const { accountId } = session;
  // An organisation that it is opening at the same time comes before or never.
  await lockAccount(tx, accountId);
  // Owners who leave at the same time wait for each other.
  await sql`
    select id from organisations
    where id in (select organisation_id from members where account_id = ${accountId})
    order by id for update`.execute(tx);
  const { rows } = await sql<{ name: string }>`
    select o.name from members m join organisations o on o.id = m.organisation_id
    where m.account_id = ${accountId} and m.role = 'owner' and not exists (
      select from members other
      where other.organisation_id = o.id and other.role = 'owner' and other.account_id <> ${accountId}
    )`.execute(tx);
  const [orphan] = rows;
  if (orphan) {
    throw new ApiError(
      "last_owner",
      `You are the last owner of ${orphan.name}: make another member its owner first.`,
    );
  }
  const left = await tx
    .deleteFrom("members")
    .where("account_id", "=", accountId)
    .returning(["id", "organisation_id"])
    .execute();
  for (const { id, organisation_id: organisationId } of left) {
    await recordAudit(deps, tx, {
      ...{ organisationId, action: "member.left", subject: id },
      actor: personOf(session, network),
    });
  }
  await tx.deleteFrom("invitations").where("invited_by", "=", accountId).execute();
  await tx.deleteFrom("accounts").where("id", "=", accountId).execute();
}
