import { sql } from "kysely";
import type { Address } from "viem";
import { CUSTOMER_DAYS } from "../checkouts/customer.ts";
import { batches } from "../platform/batches.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { idTime } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import type { NamedCheckout } from "./findNamed.ts";
import { hashWord, plainName, searchedBy } from "./nameWords.ts";
import { needSearchKey } from "./searchKey.ts";

const DAY_MS = 86_400_000;

/** Rows of one statement. */
const BATCH = 500;

/**
 * Makes wallets findable by the customers of checkouts that they paid: by the name and each of its words, by the
 * shop's own number, and by the email, as long as these are kept.
 */
export async function keepNames(
  deps: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  paid: readonly (NamedCheckout & { address: Address })[],
): Promise<void> {
  const keys = new Map<string, Buffer>();
  for (const { merchantId } of paid) {
    if (!keys.has(merchantId)) keys.set(merchantId, await needSearchKey(deps, tx, merchantId));
  }
  const rows = paid.flatMap(({ checkoutId, merchantId, livemode, customer, address }) => {
    const { name, reference, email } = customer;
    const plain = new Set([
      ...searchedBy(name ?? ""),
      plainName(reference ?? ""),
      plainName(email ?? ""),
    ]);
    plain.delete("");
    const kept_until = new Date(idTime(checkoutId).getTime() + CUSTOMER_DAYS * DAY_MS);
    return [...plain].map((word) => ({
      ...{ merchant_id: merchantId, livemode, address, own: false, kept_until },
      word: hashWord(keys.get(merchantId) ?? Buffer.alloc(0), word),
    }));
  });
  // One of each: a statement cannot change a row twice.
  const newest = new Map(
    rows
      .sort((one, other) => Number(one.kept_until) - Number(other.kept_until))
      .map((row) => [
        `${row.merchant_id} ${row.livemode} ${row.address} ${row.word.toString("hex")}`,
        row,
      ]),
  );
  for (const some of batches([...newest.values()], BATCH)) {
    await tx
      .insertInto("customer_words")
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(["merchant_id", "livemode", "word", "address", "own"]).doUpdateSet({
          kept_until: sql`greatest(customer_words.kept_until, excluded.kept_until)`,
        }),
      )
      .execute();
  }
}
