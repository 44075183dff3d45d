import { sql } from "kysely";
import type { Address } from "viem";
import { seal } from "../platform/crypto/seal.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import type { Deps } from "../platform/part.ts";
import {
  type CustomerChanges,
  type RecordColumn,
  recordContext,
  type WalletCustomer,
} from "./customer.ts";
import { addressOf, findCustomer, findCustomerRow } from "./findCustomer.ts";
import { hashWord, searchedBy } from "./nameWords.ts";
import { needSearchKey } from "./searchKey.ts";
import type { CustomerOwner } from "./showCustomers.ts";

/**
 * Names a wallet that paid a merchant, and notes what the merchant wants to remember; what is left out stays.
 * @param given address, in any case of its letters
 * @throws ApiError customer_not_found
 */
export async function updateCustomer(
  deps: Pick<Deps, "config" | "chains">,
  tx: DatabaseTransaction,
  owner: CustomerOwner,
  given: string,
  { name, note }: CustomerChanges,
): Promise<WalletCustomer> {
  const address = addressOf(given);
  await findCustomerRow(tx, owner, address);
  const sealed = (column: RecordColumn, value: string | null) =>
    value === null
      ? null
      : seal(deps.config.encryptionKey, recordContext(owner, address, column), value);
  const changes = {
    ...(name === undefined ? {} : { sealed_name: sealed("sealed_name", name) }),
    ...(note === undefined ? {} : { sealed_note: sealed("sealed_note", note) }),
  };
  await tx
    .insertInto("customer_records")
    .values({
      ...{ merchant_id: owner.merchantId, livemode: owner.livemode, address },
      ...{ sealed_name: null, sealed_note: null, ...changes },
    })
    .onConflict((conflict) =>
      conflict
        .columns(["merchant_id", "livemode", "address"])
        .doUpdateSet({ ...changes, updated_at: sql<Date>`now()` }),
    )
    .execute();
  if (name !== undefined) await findByName(deps, tx, owner, address, name);
  return findCustomer(deps, tx, owner, address);
}

/** Makes a wallet findable by the merchant's own name for it, and by no earlier one. */
async function findByName(
  deps: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  { merchantId, livemode }: CustomerOwner,
  address: Address,
  name: string | null,
): Promise<void> {
  await tx
    .deleteFrom("customer_words")
    .where("merchant_id", "=", merchantId)
    .where("livemode", "=", livemode)
    .where("address", "=", address)
    .where(sql<boolean>`own`)
    .execute();
  const words = searchedBy(name ?? "");
  if (words.length === 0) return;
  const key = await needSearchKey(deps, tx, merchantId);
  await tx
    .insertInto("customer_words")
    .values(
      words.map((word) => ({
        ...{ merchant_id: merchantId, livemode, address, own: true, kept_until: null },
        word: hashWord(key, word),
      })),
    )
    .execute();
}
