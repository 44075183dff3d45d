import { type Kysely, sql } from "kysely";

/** Backups of wallets: ciphertext that only the wallet's owner can open. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table wallet_backups (
      id text primary key,
      account_id text not null references accounts on delete cascade,
      address text not null,
      version integer not null,
      sealed_ciphertext bytea not null,
      created_at timestamptz(3) not null default now(),
      unique (account_id, address, version)
    )`.execute(db);
}
