import { type Kysely, sql } from "kysely";

/** Devices on which an account is not asked for its second factor at sign-in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trusted_devices (
      token_hash bytea primary key,
      account_id text not null references accounts on delete cascade,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on trusted_devices (account_id)`.execute(db);
}
