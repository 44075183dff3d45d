import { sql } from "kysely";
import type { Address } from "viem";
import { hashWord } from "../customers/nameWords.ts";
import { needSearchKey } from "../customers/searchKey.ts";
import type { Deps } from "../platform/part.ts";
import type { Filled } from "./fillLists.ts";

/** Wallets that have the rare name: those that paid first. */
const RARE = 5;

/** Fills the list of customers, each of which paid once in one coin and has the common name or the rare one. */
export async function fillCustomers(
  deps: Pick<Deps, "db" | "config">,
  { id: merchantId, address }: { id: string; address: Address },
  { name, token }: Pick<Filled, "name" | "token">,
  rows: number,
): Promise<void> {
  const { db } = deps;
  const key = await db.transaction().execute((tx) => needSearchKey(deps, tx, merchantId));
  const series = sql`from generate_series(1, ${sql.lit(rows)}) as i`;
  const wallet = sql`'0x' || lpad(to_hex(i), 40, '0')`;
  const time = sql`now() - interval '1 hour' + i * interval '100 ms'`;
  await sql`
    insert into customers
    select ${sql.lit(address)}, false, ${wallet}, 1, ${time}, ${time}, null ${series}`.execute(db);
  await sql`
    insert into customer_sums
    select ${sql.lit(address)}, false, ${wallet}, 31337, ${sql.lit(token.common)}, 1, 25, 0, 0, 25, 0, 0, 0
    ${series}`.execute(db);
  await sql`
    insert into customer_words
    select ${sql.lit(merchantId)}, false,
      case when i <= ${sql.lit(RARE)} then ${hashWord(key, name.rare)}::bytea
        else ${hashWord(key, name.common)}::bytea end,
      ${wallet}, true, null ${series}`.execute(db);
  await sql`vacuum analyze customers, customer_sums, customer_words`.execute(db);
}
