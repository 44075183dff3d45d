import type { Kysely } from "kysely";
import { type Address, getAddress } from "viem";
import { z } from "zod";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { addressText, text } from "../../platform/http/validate.ts";
import { newId } from "../../platform/ids.ts";
import type { ActingMember } from "../authenticate.ts";

/** Store of an organisation. */
export const storeSchema = z
  .object({
    id: z.string(),
    object: z.literal("store"),
    name: z.string(),
    address: z.string().meta({ description: "The merchant in the terms of its payments." }),
    payee: z.string().meta({ description: "Address that receives captured money." }),
    payees: z.record(z.string(), z.string()).meta({ description: "The same, by chain id." }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Store" });

type Store = z.output<typeof storeSchema>;

export const newStoreSchema = z.strictObject({
  name: text("name", 100),
  address: addressText("address").meta({
    description: "Wallet of yours that no other store has: the merchant in the terms.",
  }),
});

/** Lists the stores of an organisation, oldest first. */
export async function listStores(db: Kysely<Database>, organisationId: string): Promise<Store[]> {
  const rows = await db
    .selectFrom("merchants")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("id")
    .execute();
  return rows.map(toStore);
}

/**
 * Creates a further store of an organisation, whose merchant is a wallet that the caller has proved.
 * @throws ApiError factor_not_found, wallet_taken
 */
export async function createStore(
  tx: DatabaseTransaction,
  { accountId, organisationId }: Pick<ActingMember, "accountId" | "organisationId">,
  input: z.output<typeof newStoreSchema>,
): Promise<Store> {
  const address = getAddress(input.address);
  const own = await tx
    .selectFrom("account_wallets")
    .select("address")
    .where("account_id", "=", accountId)
    .where("address", "=", address)
    .executeTakeFirst();
  if (!own) {
    throw new ApiError(
      "factor_not_found",
      "Your account has no such wallet: add it to your account first.",
      "address",
    );
  }
  const row = await tx
    .insertInto("merchants")
    .values({
      ...{ id: newId("mer"), name: input.name, address, payee: address, fee_bps: null },
      organisation_id: organisationId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) {
    throw new ApiError(
      "wallet_taken",
      "Another store has this address: payments are told apart by it, so use another wallet.",
      "address",
    );
  }
  return toStore(row);
}

export const storeChangesSchema = z.strictObject({ name: text("name", 100) });

/** Renames a store of an organisation. @throws ApiError store_not_found */
export async function renameStore(
  tx: DatabaseTransaction,
  { organisationId }: ActingMember,
  id: string,
  name: string,
): Promise<Store> {
  const row = await tx
    .updateTable("merchants")
    .set({ name })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (row) return toStore(row);
  throw new ApiError("store_not_found", "Your organisation has no such store: check the id.");
}

function toStore(row: {
  id: string;
  name: string;
  address: Address;
  payee: Address;
  payees: Record<string, Address>;
  created_at: Date;
}): Store {
  const { id, name, address, payee, payees, created_at } = row;
  const addresses = { address, payee, payees };
  return { id, object: "store", name, ...addresses, created_at: created_at.toISOString() };
}
