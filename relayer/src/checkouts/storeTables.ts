import { type RawBuilder, sql } from "kysely";
import type { OrganisationRows, StoreTable } from "../platform/storeTable.ts";

const ofCheckouts = ({ merchantIds }: OrganisationRows): RawBuilder<boolean> =>
  sql`checkout_id in (select id from checkouts where merchant_id = any(${[...merchantIds]}))`;

/** What organisations have in the tables of checkouts. */
export const checkoutStoreTables: readonly StoreTable[] = [
  {
    table: "checkouts",
    onDeletion: "keep",
    redacted: {
      metadata: sql`'{}'`,
      ...{ success_url: sql`null`, cancel_url: sql`null` },
      ...{ opened_by: sql`null`, opened_by_site: sql`null` },
      // Nobody is told of what is paid from now on.
      status: sql`case when status = 'open' then 'expired' else status end`,
      expired_at: sql`case when status = 'open' then now() else expired_at end`,
      expiry_checked_at: sql`coalesce(expiry_checked_at, now())`,
    },
  },
  { table: "checkout_offers", rowsOf: ofCheckouts, onDeletion: "keep" },
  { table: "checkout_customers", rowsOf: ofCheckouts, onDeletion: "delete" },
  { table: "unexpected_payments", rowsOf: ofCheckouts, onDeletion: "keep" },
];
