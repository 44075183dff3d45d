import type { Kysely } from "kysely";
import type { Database } from "../platform/database/database.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import type { Deps } from "../platform/part.ts";
import { type CustomerRow, toWalletCustomer, type WalletCustomer } from "./customer.ts";
import { findNamed } from "./findNamed.ts";

/** Whose customers, and of which mode. */
export type CustomerOwner = Pick<Caller, "merchant" | "merchantId" | "livemode">;

/** Shows a page of customers with their sums and what the merchant knows of them. */
export async function showCustomers(
  deps: Pick<Deps, "config" | "chains">,
  db: Kysely<Database>,
  { merchant, merchantId, livemode }: CustomerOwner,
  rows: readonly CustomerRow[],
): Promise<WalletCustomer[]> {
  if (rows.length === 0) return [];
  const addresses = rows.map(({ address }) => address);
  const sums = await db
    .selectFrom("customer_sums")
    .selectAll()
    .where("merchant_address", "=", merchant.address)
    .where("livemode", "=", livemode)
    .where("address", "in", addresses)
    .orderBy("chain_id")
    .orderBy("token")
    .execute();
  const records = await db
    .selectFrom("customer_records")
    .selectAll()
    .where("merchant_id", "=", merchantId)
    .where("livemode", "=", livemode)
    .where("address", "in", addresses)
    .execute();
  const named = await findNamed(
    deps,
    db,
    rows.flatMap(({ checkout_id }) => checkout_id ?? []),
  );
  return rows.map((row) =>
    toWalletCustomer(deps, row, {
      record: records.find(({ address }) => address === row.address),
      named: named.get(row.checkout_id ?? "")?.customer,
      sums: sums.filter(({ address }) => address === row.address),
    }),
  );
}
