import { type Kysely, sql } from "kysely";

/**
 * Accounts, organisations and members above the merchants, which are their stores. Each existing merchant
 * becomes the one store of an organisation, whose owner is the account of the merchant's wallet.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table accounts (
      id text primary key,
      sealed_name bytea,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create table account_wallets (
      address text primary key,
      account_id text not null references accounts on delete cascade,
      contract_chains integer[] not null default '{}',
      added_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index on account_wallets (account_id)`.execute(db);
  await sql`
    create table organisations (
      id text primary key,
      name text not null,
      require_second_factor boolean not null default false,
      audit_position bigint not null default 0,
      audit_hash bytea not null default ''::bytea,
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create table members (
      id text primary key,
      organisation_id text not null references organisations,
      account_id text not null references accounts,
      role text not null
        check (role in ('owner', 'admin', 'developer', 'support', 'viewer', 'accountant')),
      refund_limits jsonb not null default '[]',
      joined_at timestamptz(3) not null default now(),
      unique (account_id, organisation_id)
    )`.execute(db);
  await sql`create index on members (organisation_id)`.execute(db);
  await sql`
    create table invitations (
      id text primary key,
      organisation_id text not null references organisations,
      token_hash bytea not null unique,
      role text not null,
      refund_limits jsonb not null default '[]',
      invited_by text not null references accounts,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on invitations (organisation_id)`.execute(db);

  await sql`alter table merchants add column organisation_id text references organisations`.execute(
    db,
  );
  await sql`alter table merchants add column payees jsonb not null default '{}'`.execute(db);
  await sql`create index on merchants (organisation_id)`.execute(db);
  await sql`alter table api_keys add column networks text[] not null default '{}'`.execute(db);

  // The digits of an id are the merchant's own, so that a migration makes the same ones everywhere.
  const idOf = (prefix: string) => sql`${sql.lit(`${prefix}_`)} || split_part(id, '_', 2)`;
  await sql`
    insert into organisations (id, name, created_at)
    select ${idOf("org")}, name, created_at from merchants`.execute(db);
  await sql`
    insert into accounts (id, created_at) select ${idOf("acc")}, created_at from merchants`.execute(
    db,
  );
  await sql`
    insert into account_wallets (address, account_id, contract_chains, added_at)
    select address, ${idOf("acc")}, contract_chains, created_at from merchants`.execute(db);
  await sql`
    insert into members (id, organisation_id, account_id, role, joined_at)
    select ${idOf("mem")}, ${idOf("org")}, ${idOf("acc")}, 'owner', created_at from merchants`.execute(
    db,
  );
  await sql`update merchants set organisation_id = ${idOf("org")}`.execute(db);
  await sql`alter table merchants drop column contract_chains`.execute(db);

  // Whoever is signed in signs in again.
  await sql`drop table sessions`.execute(db);
  await sql`
    create table sessions (
      id text primary key,
      token_hash bytea not null unique,
      account_id text not null references accounts on delete cascade,
      second_factor text not null check (second_factor in ('none', 'required', 'verified')),
      proved_at timestamptz(3) not null default now(),
      sealed_client bytea not null,
      created_at timestamptz(3) not null default now(),
      last_used_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index on sessions (account_id)`.execute(db);
}
