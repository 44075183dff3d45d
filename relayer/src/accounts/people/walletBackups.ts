import { type Kysely, sql } from "kysely";
import { type Address, getAddress } from "viem";
import { z } from "zod";
import { seal, unseal } from "../../platform/crypto/seal.ts";
import type { Database, DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { addressText } from "../../platform/http/validate.ts";
import { newId } from "../../platform/ids.ts";
import type { Deps } from "../../platform/part.ts";

/** Versions of one wallet's backup that are kept. */
const VERSIONS = 5;

/** Most wallets with a backup in one account. */
const WALLETS = 10;

/** Characters of base64 that a backup may have: 32 KiB. */
const CHARACTERS = 43_692;

const CIPHERTEXT = `ciphertext must be base64 of at most ${CHARACTERS} characters.`;

/** Backup without its content. */
export const backupSchema = z
  .object({
    id: z.string(),
    object: z.literal("wallet_backup"),
    address: z.string(),
    version: z.int(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "WalletBackup" });

export const newBackupSchema = z.strictObject({
  address: addressText("address"),
  ciphertext: z
    .base64({ error: CIPHERTEXT })
    .min(1, CIPHERTEXT)
    .max(CHARACTERS, CIPHERTEXT)
    .meta({ description: "What the wallet encrypted; this server never sees what opens it." }),
  after_version: z
    .int({ error: "after_version must be a whole number." })
    .min(0, "after_version must be a whole number.")
    .max(1_000_000, "after_version must be a whole number.")
    .meta({ description: "Newest version that the wallet knows; 0 for the first." }),
});

export type WalletBackup = z.output<typeof backupSchema>;

/** Lists the backups of an account, newest first. */
export async function listBackups(
  db: Kysely<Database>,
  accountId: string,
): Promise<WalletBackup[]> {
  const rows = await db
    .selectFrom("wallet_backups")
    .select(["id", "address", "version", "created_at"])
    .where("account_id", "=", accountId)
    .orderBy("id", "desc")
    .execute();
  return rows.map(toBackup);
}

/** Stores the next version of a wallet's backup. @throws ApiError backup_conflict */
export async function storeBackup(
  { config }: Pick<Deps, "config">,
  tx: DatabaseTransaction,
  accountId: string,
  input: z.output<typeof newBackupSchema>,
): Promise<WalletBackup> {
  await tx.selectFrom("accounts").select("id").where("id", "=", accountId).forUpdate().execute();
  const address = getAddress(input.address);
  const known = await tx
    .selectFrom("wallet_backups")
    .select(["address", sql<number>`max(version)`.as("newest")])
    .where("account_id", "=", accountId)
    .groupBy("address")
    .execute();
  const newest = known.find((each) => each.address === address)?.newest ?? 0;
  if (newest !== input.after_version) {
    throw new ApiError(
      "backup_conflict",
      `The newest version is ${newest}: fetch it, then store yours after it.`,
      "after_version",
    );
  }
  if (newest === 0 && known.length >= WALLETS) {
    throw new ApiError(
      "backup_conflict",
      `An account has backups of at most ${WALLETS} wallets: delete one first.`,
    );
  }
  const id = newId("wbk");
  const { encryptionKey } = config;
  const row = await tx
    .insertInto("wallet_backups")
    .values({
      ...{ id, account_id: accountId, address, version: newest + 1 },
      sealed_ciphertext: seal(encryptionKey, contextOf(id), input.ciphertext),
    })
    .returning(["id", "address", "version", "created_at"])
    .executeTakeFirstOrThrow();
  await tx
    .deleteFrom("wallet_backups")
    .where("account_id", "=", accountId)
    .where("address", "=", address)
    .where("version", "<=", newest + 1 - VERSIONS)
    .execute();
  return toBackup(row);
}

/** Reads a backup with its ciphertext. @throws ApiError backup_not_found */
export async function readBackup(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  accountId: string,
  id: string,
): Promise<WalletBackup & { ciphertext: string }> {
  const row = await db
    .selectFrom("wallet_backups")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound();
  const ciphertext = unseal(config.encryptionKey, contextOf(id), row.sealed_ciphertext);
  return { ...toBackup(row), ciphertext };
}

/** Deletes a backup. @throws ApiError backup_not_found */
export async function deleteBackup(
  db: Kysely<Database>,
  accountId: string,
  id: string,
): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("wallet_backups")
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw notFound();
}

function toBackup(row: {
  id: string;
  address: Address;
  version: number;
  created_at: Date;
}): WalletBackup {
  const { id, address, version, created_at } = row;
  return { id, object: "wallet_backup", address, version, created_at: created_at.toISOString() };
}

function contextOf(id: string): string {
  return `wallet_backups:sealed_ciphertext:${id}`;
}

function notFound(): ApiError {
  return new ApiError("backup_not_found", "You have no backup with this id: check the id.");
}
