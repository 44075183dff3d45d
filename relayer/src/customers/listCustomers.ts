import { type Kysely, sql } from "kysely";
import type { Address } from "viem";
import { z } from "zod";
import type { Database } from "../platform/database/database.ts";
import { addressQuery, oneOf } from "../platform/http/filters.ts";
import { type Page, pageQuery, readCursor, toPage } from "../platform/http/pagination.ts";
import { addressText, text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import type { CustomerRow, WalletCustomer } from "./customer.ts";
import { hashWord, plainName } from "./nameWords.ts";
import { findSearchKey } from "./searchKey.ts";
import { type CustomerOwner, showCustomers } from "./showCustomers.ts";

/** Query of the list. */
export const customerQuery = oneOf(
  {
    address: addressQuery("address").optional(),
    name: text("name", 200).optional().meta({
      description:
        "The whole name or one word of it, the shop's own number or the email, in any case: as you named the wallet, or a checkout that it paid. What is found is in the order of addresses.",
    }),
    ...pageQuery,
  },
  ["address", "name"],
);

type CustomerQuery = z.output<typeof customerQuery>;

/**
 * Lists the wallets that paid a merchant, those that paid last first. Reads about as many rows as it returns.
 * @throws ApiError invalid_request for a cursor of another list
 */
export async function listCustomers(
  deps: Pick<Deps, "config" | "chains"> & { db: Kysely<Database> },
  owner: CustomerOwner,
  query: CustomerQuery,
): Promise<Page<WalletCustomer>> {
  const page =
    query.name === undefined
      ? await byTime(deps.db, owner, query)
      : await byName(deps, owner, query, query.name);
  return { ...page, data: await showCustomers(deps, deps.db, owner, page.data) };
}

/** Selects the wallets whose payments the chain has. */
export function customersOf(db: Kysely<Database>, { merchant, livemode }: CustomerOwner) {
  return (
    db
      .selectFrom("customers")
      .selectAll()
      .where("merchant_address", "=", merchant.address)
      .where("livemode", "=", livemode)
      // Not a parameter: the index has these alone.
      .where(sql<boolean>`payment_count > 0`)
  );
}

async function byTime(
  db: Kysely<Database>,
  owner: CustomerOwner,
  { address, cursor, limit }: CustomerQuery,
): Promise<Page<CustomerRow>> {
  const after = readCursor(cursor, [z.iso.datetime(), addressText("cursor")] as const);
  let rows = customersOf(db, owner)
    .orderBy("last_paid_at", "desc")
    .orderBy("address", "desc")
    .limit(limit + 1);
  if (address !== undefined) rows = rows.where("address", "=", address);
  if (after) {
    const [paidAt, last] = after;
    rows = rows.where(sql<boolean>`(last_paid_at, address) < (${new Date(paidAt)}, ${last})`);
  }
  return toPage(await rows.execute(), limit, (row) => [
    row.last_paid_at.toISOString(),
    row.address,
  ]);
}

async function byName(
  deps: Pick<Deps, "config" | "chains"> & { db: Kysely<Database> },
  owner: CustomerOwner,
  { cursor, limit }: CustomerQuery,
  name: string,
): Promise<Page<CustomerRow>> {
  const { db } = deps;
  const after = readCursor(cursor, [addressText("cursor")] as const)?.[0];
  const key = await findSearchKey(deps, db, owner.merchantId);
  const plain = plainName(name);
  if (!key || plain === "") return toPage<CustomerRow>([], limit, () => []);
  let words = db
    .selectFrom("customer_words")
    .select("address")
    .where("merchant_id", "=", owner.merchantId)
    .where("livemode", "=", owner.livemode)
    .where("word", "=", hashWord(key, plain))
    // What is kept no more is not found, also before the next maintenance.
    .where(sql<boolean>`(kept_until is null or kept_until > now())`)
    .groupBy("address")
    .orderBy("address")
    .limit(limit + 1);
  if (after !== undefined) words = words.where("address", ">", after as Address);
  const found = await words.execute();
  const page = toPage(found, limit, ({ address }) => [address]);
  const addresses = page.data.map(({ address }) => address);
  const rows =
    addresses.length === 0
      ? []
      : await customersOf(db, owner).where("address", "in", addresses).orderBy("address").execute();
  return { ...page, data: rows };
}
