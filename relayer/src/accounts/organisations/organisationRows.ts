import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Part } from "../../platform/part.ts";
import type { OrganisationRows, StoreTable } from "../../platform/storeTable.ts";

/** Lists the tables with rows of organisations, those of the lowest part first. */
export function storeTablesOf(parts: readonly Part[]): StoreTable[] {
  return parts.flatMap(({ storeTables = [] }) => storeTables);
}

/** Reads what the rows of an organisation are found by. */
export async function organisationRows(
  db: Kysely<Database>,
  organisationId: string,
): Promise<OrganisationRows> {
  const stores = await db
    .selectFrom("merchants")
    .select(["id", "address"])
    .where("organisation_id", "=", organisationId)
    .orderBy("id")
    .execute();
  return {
    organisationId,
    merchantIds: stores.map(({ id }) => id),
    addresses: stores.map(({ address }) => address),
  };
}

/** Condition for the rows that an organisation has in a table. */
export function conditionOf(
  { rowsOf }: Pick<StoreTable, "rowsOf">,
  organisation: OrganisationRows,
): RawBuilder<boolean> {
  return rowsOf?.(organisation) ?? sql`merchant_id = any(${[...organisation.merchantIds]})`;
}
