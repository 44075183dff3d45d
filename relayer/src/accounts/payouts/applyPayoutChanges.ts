import { sql } from "kysely";
import { transact } from "../../platform/database/transact.ts";
import type { Deps } from "../../platform/part.ts";
import { relayerItself } from "../audit/auditEntry.ts";
import { recordAudit } from "../audit/recordAudit.ts";
import { payoutColumns } from "./payoutChange.ts";
import { tellPayoutChange } from "./tellPayoutChange.ts";

/** Applies the oldest change that has waited long enough. @returns whether there was one */
export function applyPayoutChange(deps: Pick<Deps, "db" | "config" | "parts">): Promise<boolean> {
  return transact(deps.db, async (tx) => {
    const due = await tx
      .selectFrom("payout_changes")
      .select("id")
      .where("status", "=", "waiting")
      .where("effective_at", "<=", sql<Date>`now()`)
      .orderBy("id")
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!due) return false;
    const row = await tx
      .updateTable("payout_changes")
      .set({ status: "applied", ended_at: sql<Date>`now()` })
      .where("id", "=", due.id)
      .returning(payoutColumns)
      .executeTakeFirstOrThrow();
    const { merchant_id, chain_id, payee } = row;
    const { organisation_id } = await tx
      .updateTable("merchants")
      .set(
        chain_id === null
          ? { payee }
          : { payees: sql`payees || jsonb_build_object(${`${chain_id}`}::text, ${payee}::text)` },
      )
      .where("id", "=", merchant_id)
      .returning("organisation_id")
      .executeTakeFirstOrThrow();
    await recordAudit(deps, tx, {
      ...{ organisationId: organisation_id, actor: relayerItself, subject: row.id },
      ...{ action: "payout_change.applied", details: { store: merchant_id, payee } },
    });
    await tellPayoutChange(deps, tx, "applied", row);
    return true;
  });
}
