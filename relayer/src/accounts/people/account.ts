import type { Kysely } from "kysely";
import { z } from "zod";
import { type EncryptionKey, seal, unseal } from "../../platform/crypto/seal.ts";
import type { Database } from "../../platform/database/database.ts";
import type { Deps } from "../../platform/part.ts";
import { countTrustedDevices } from "../sessions/trustedDevices.ts";

/** Account as its person sees it. */
export const accountSchema = z
  .object({
    id: z.string(),
    object: z.literal("account"),
    name: z.string().nullable(),
    wallets: z.array(z.object({ address: z.string(), added_at: z.iso.datetime() })),
    passkeys: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        backed_up: z
          .boolean()
          .meta({ description: "Whether other devices of the person have it." }),
        created_at: z.iso.datetime(),
        last_used_at: z.iso.datetime().nullable(),
      }),
    ),
    totp: z.object({ enrolled_at: z.iso.datetime() }).nullable(),
    recovery_codes_left: z.int(),
    trusted_devices: z
      .int()
      .meta({ description: "Devices on which a wallet signs in without a second factor." }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Account" });

export type Account = z.output<typeof accountSchema>;

/** Reads an account with everything that proves it. */
export async function readAccount(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  id: string,
): Promise<Account> {
  const account = await db
    .selectFrom("accounts")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const wallets = await db
    .selectFrom("account_wallets")
    .select(["address", "added_at"])
    .where("account_id", "=", id)
    .orderBy("added_at")
    .execute();
  const passkeys = await db
    .selectFrom("passkeys")
    .select(["id", "sealed_name", "backed_up", "created_at", "last_used_at"])
    .where("account_id", "=", id)
    .orderBy("id")
    .execute();
  const totp = await db
    .selectFrom("authenticators")
    .select("enrolled_at")
    .where("account_id", "=", id)
    .where("sealed_secret", "is not", null)
    .executeTakeFirst();
  const codes = await db
    .selectFrom("recovery_codes")
    .select("hash")
    .where("account_id", "=", id)
    .where("used_at", "is", null)
    .execute();
  const devices = await countTrustedDevices(db, id);
  const { encryptionKey } = config;
  return {
    id,
    object: "account",
    name: nameOf(encryptionKey, account),
    wallets: wallets.map(({ address, added_at }) => ({
      ...{ address, added_at: added_at.toISOString() },
    })),
    passkeys: passkeys.map((row) => ({
      id: row.id,
      name: unseal(encryptionKey, `passkeys:sealed_name:${row.id}`, row.sealed_name),
      backed_up: row.backed_up,
      created_at: row.created_at.toISOString(),
      last_used_at: row.last_used_at?.toISOString() ?? null,
    })),
    totp: totp?.enrolled_at ? { enrolled_at: totp.enrolled_at.toISOString() } : null,
    recovery_codes_left: codes.length,
    trusted_devices: devices,
    created_at: account.created_at.toISOString(),
  };
}

/** Reads the name of an account's row. */
export function nameOf(
  key: EncryptionKey,
  { id, sealed_name }: { id: string; sealed_name: Buffer | null },
): string | null {
  return sealed_name && unseal(key, `accounts:sealed_name:${id}`, sealed_name);
}

/** Sets the name of an account. */
export async function renameAccount(
  { config }: Pick<Deps, "config">,
  db: Kysely<Database>,
  id: string,
  name: string,
): Promise<void> {
  await db
    .updateTable("accounts")
    .set({ sealed_name: seal(config.encryptionKey, `accounts:sealed_name:${id}`, name) })
    .where("id", "=", id)
    .execute();
}
