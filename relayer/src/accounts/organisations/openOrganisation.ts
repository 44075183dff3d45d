import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/ids.ts";

/** Creates an organisation with one member, its owner. @returns its id */
export async function openOrganisation(
  tx: DatabaseTransaction,
  name: string,
  accountId: string,
): Promise<string> {
  const id = newId("org");
  await tx.insertInto("organisations").values({ id, name }).execute();
  await tx
    .insertInto("members")
    .values({
      ...{ id: newId("mem"), organisation_id: id, account_id: accountId, role: "owner" },
      refund_limits: "[]",
    })
    .execute();
  return id;
}
