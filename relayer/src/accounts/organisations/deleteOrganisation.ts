import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import type { Caller } from "../../platform/http/authenticator.ts";
import type { Deps } from "../../platform/part.ts";
import {
  blockerCodes,
  type DeletionBlocker,
  type OrganisationRows,
  type StoreTable,
} from "../../platform/storeTable.ts";
import { auditCall } from "../audit/auditCall.ts";
import { notify } from "../people/notices.ts";
import { endSessions } from "../sessions/endSessions.ts";
import { lockOrganisation } from "./members.ts";
import { conditionOf, organisationRows, storeTablesOf } from "./organisationRows.ts";
import { requireMember } from "./requireMember.ts";

const tablesSchema = (example: string) => z.array(z.string().meta({ examples: [example] }));

/** What the deletion of an organisation would do. */
export const organisationDeletionSchema = z
  .object({
    object: z.literal("organisation_deletion"),
    blockers: z
      .array(
        z.object({
          code: z.enum(blockerCodes),
          count: z.int(),
          detail: z.string().meta({
            examples: ["Payments that hold money: 2. Capture or return it first."],
          }),
        }),
      )
      .meta({ description: "Reasons for which it is refused now." }),
    deleted: tablesSchema("members").meta({ description: "Tables whose rows are deleted." }),
    redacted: tablesSchema("checkouts").meta({
      description: "Tables whose rows stay without their personal fields.",
    }),
    kept: tablesSchema("receipts").meta({
      description: "Tables whose rows stay, for bookkeeping.",
    }),
  })
  .meta({ id: "OrganisationDeletion" });

/** Says what the deletion of an organisation would do, and what prevents it. */
export async function describeDeletion(
  deps: Pick<Deps, "parts">,
  db: Kysely<Database>,
  organisationId: string,
): Promise<z.output<typeof organisationDeletionSchema>> {
  const tables = storeTablesOf(deps.parts).filter(({ isInternal }) => !isInternal);
  const namesOf = (isOne: (table: StoreTable) => boolean) =>
    tables.filter(isOne).map(({ table }) => table);
  return {
    object: "organisation_deletion",
    blockers: await findBlockers(deps, db, await organisationRows(db, organisationId)),
    deleted: namesOf(({ onDeletion }) => onDeletion === "delete"),
    redacted: namesOf(({ onDeletion, redacted }) => onDeletion === "keep" && !!redacted),
    kept: namesOf(({ onDeletion, redacted }) => onDeletion === "keep" && !redacted),
  };
}

/**
 * Deletes the organisation of a member: its people lose it, its keys and webhooks end, and everything personal goes.
 * Rows that bookkeeping needs stay.
 * @throws ApiError organisation_in_use if money is held or something is on its way
 */
export async function deleteOrganisation(
  deps: Deps,
  tx: DatabaseTransaction,
  caller: Caller,
): Promise<void> {
  const member = requireMember(caller);
  const { organisationId, sessionId } = member;
  await lockOrganisation(tx, member);
  // Whoever writes for one of its stores has ended before this, or is refused once it is deleted.
  await tx
    .selectFrom("merchants")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .orderBy("id")
    .forUpdate()
    .execute();
  const organisation = await organisationRows(tx, organisationId);
  const blockers = await findBlockers(deps, tx, organisation);
  if (blockers.length > 0) {
    throw new ApiError("organisation_in_use", blockers.map(({ detail }) => detail).join(" "));
  }
  // A shop of many years has more rows than a request's statement may take time for.
  await sql`set local statement_timeout = '10min'`.execute(tx);
  const members = await tx
    .selectFrom("members")
    .select("account_id")
    .where("organisation_id", "=", organisationId)
    .execute();
  for (const part of deps.parts.toReversed()) await part.endStores?.(tx, organisation);
  // Rows that refer to others go before them.
  for (const table of storeTablesOf(deps.parts).toReversed()) {
    await clear(tx, table, organisation);
  }
  await auditCall(deps, tx, caller, "organisation.deleted", organisationId);
  await tx
    .updateTable("organisations")
    .set({ deleted_at: sql<Date>`now()` })
    .where("id", "=", organisationId)
    .execute();
  const accounts = members.map(({ account_id }) => account_id);
  await notify(tx, accounts, "organisation.deleted", { organisation: organisationId });
  for (const account of accounts) await endSessions(tx, account, sessionId);
}

async function findBlockers(
  { parts }: Pick<Deps, "parts">,
  db: Kysely<Database>,
  organisation: OrganisationRows,
): Promise<DeletionBlocker[]> {
  const found: DeletionBlocker[] = [];
  for (const part of parts) {
    const blocker = await part.deletionBlocker?.(db, organisation);
    if (blocker && blocker.count > 0) found.push(blocker);
  }
  return found;
}

async function clear(
  tx: DatabaseTransaction,
  { table, onDeletion, redacted = {}, ...of }: StoreTable,
  organisation: OrganisationRows,
): Promise<void> {
  const own = conditionOf(of, organisation);
  if (onDeletion === "delete") {
    await sql`delete from ${sql.table(table)} where ${own}`.execute(tx);
    return;
  }
  const changes = Object.entries(redacted).map(
    ([column, value]) => sql`${sql.ref(column)} = ${value}`,
  );
  if (changes.length === 0) return;
  await sql`update ${sql.table(table)} set ${sql.join(changes)} where ${own}`.execute(tx);
}
