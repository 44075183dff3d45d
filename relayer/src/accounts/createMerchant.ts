import type { Kysely } from "kysely";
import { type Address, getAddress } from "viem";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { lockName } from "../platform/database/lockName.ts";
import { transact } from "../platform/database/transact.ts";
import { newId } from "../platform/ids.ts";
import { apiKeyPrefix, hashApiKey } from "./apiKey.ts";
import { insertApiKey } from "./insertApiKey.ts";
import { openOrganisation } from "./organisations/openOrganisation.ts";
import { createAccount } from "./people/createAccount.ts";

/** Merchant to create. */
export interface NewMerchant {
  name: string;
  address: Address;
  /**
   * Address that receives captured money; by default an existing merchant's payee, else `address`.
   */
  payee?: Address | undefined;
  /** Chains on which a contract at `address` is the merchant's own; an existing merchant gets them in addition. */
  contractChains?: readonly number[];
  /** Whether the key is a live one, for real money. */
  live: boolean;
  /** Text of the key, as this or another database had it; a new one by default. */
  apiKey?: string | undefined;
}

/**
 * Creates an organisation with one store, and an API key for its server. An existing merchant keeps its name and payee,
 * and gets a further key.
 * @returns the key, which is not stored
 * @throws Error if the merchant exists with another payee, which would receive the money instead, or was deleted, or
 * if the given key is none of this mode or exists already
 */
export function createMerchant(
  db: Kysely<Database>,
  { name, address, payee, contractChains = [], live, apiKey }: NewMerchant,
): Promise<{ merchantId: string; apiKey: string }> {
  return transact(db, async (tx) => {
    if (apiKey !== undefined) await requireUnused(tx, apiKey, live);
    const values = { name, address: getAddress(address), payee: getAddress(payee ?? address) };
    // Two commands at once make one store.
    await lockName(tx, values.address);
    const merchant = (await findPaid(tx, values.address)) ?? (await createStore(tx, values));
    await createAccount(tx, values.address, contractChains);
    if (payee !== undefined && merchant.payee !== values.payee) {
      throw new Error(
        `The merchant ${values.address} is paid at ${merchant.payee}, not at ${values.payee}. Leave the payee out to get a further key.`,
      );
    }
    const merchantId = merchant.id;
    const { key } = await insertApiKey(tx, {
      merchantId,
      name: "Created by the administrator",
      kind: "secret",
      livemode: live,
      scopes: [],
      origins: [],
      expiresAt: null,
      key: apiKey,
    });
    return { merchantId, apiKey: key };
  });
}

/** Finds a merchant by its address, for as long as the transaction lasts. */
async function findPaid(tx: DatabaseTransaction, address: Address) {
  const found = await tx
    .selectFrom("merchants")
    .innerJoin("organisations", "organisations.id", "merchants.organisation_id")
    .select(["merchants.id", "payee", "deleted_at"])
    .where("address", "=", address)
    .forShare()
    .executeTakeFirst();
  if (found?.deleted_at) {
    throw new Error(
      `The organisation of ${address} was deleted: choose another address, because payments are told apart by it.`,
    );
  }
  return found;
}

/** Creates an organisation with one store, whose owner is the account of the store's address. */
async function createStore(
  tx: DatabaseTransaction,
  { name, address, payee }: { name: string; address: Address; payee: Address },
) {
  const organisationId = await openOrganisation(tx, name, await createAccount(tx, address));
  return tx
    .insertInto("merchants")
    .values({
      ...{ id: newId("mer"), name, address, payee, fee_bps: null },
      organisation_id: organisationId,
    })
    .returning(["id", "payee"])
    .executeTakeFirstOrThrow();
}

/** Requires a well-formed secret key of this mode that the database does not have. */
async function requireUnused(tx: DatabaseTransaction, key: string, live: boolean): Promise<void> {
  const hash = hashApiKey(key);
  if (!hash || !key.startsWith(apiKeyPrefix(live))) {
    throw new Error(
      `The API key must be ${apiKeyPrefix(live)} and 43 letters, digits, "-" or "_", as a relayer of this mode made it.`,
    );
  }
  const found = await tx
    .selectFrom("api_keys")
    .select("id")
    .where("hash", "=", hash)
    .executeTakeFirst();
  if (found)
    throw new Error(`The API key exists already, as ${found.id}: use it, or leave it out.`);
}
