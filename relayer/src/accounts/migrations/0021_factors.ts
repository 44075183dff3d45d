import { type Kysely, sql } from "kysely";

/** Passkeys, authenticators, recovery codes and what each account is told about them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table passkeys (
      id text primary key,
      account_id text not null references accounts on delete cascade,
      credential_id text not null unique,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      backed_up boolean not null,
      sealed_name bytea not null,
      created_at timestamptz(3) not null default now(),
      last_used_at timestamptz(3)
    )`.execute(db);
  await sql`create index on passkeys (account_id)`.execute(db);
  await sql`
    create table passkey_challenges (
      id text primary key,
      challenge text not null,
      account_id text references accounts on delete cascade,
      expires_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table authenticators (
      account_id text primary key references accounts on delete cascade,
      sealed_secret bytea,
      last_step bigint,
      sealed_new_secret bytea,
      enrolled_at timestamptz(3),
      failures integer not null default 0,
      failures_since timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create table recovery_codes (
      account_id text not null references accounts on delete cascade,
      hash bytea not null,
      used_at timestamptz(3),
      primary key (account_id, hash)
    )`.execute(db);
  await sql`
    create table factor_resets (
      account_id text primary key references accounts on delete cascade,
      id text not null unique,
      requested_at timestamptz(3) not null default now(),
      effective_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table account_notices (
      id text primary key,
      account_id text not null references accounts on delete cascade,
      type text not null,
      details jsonb not null,
      created_at timestamptz(3) not null default now(),
      read_at timestamptz(3)
    )`.execute(db);
  await sql`create index on account_notices (account_id, id desc)`.execute(db);
}
