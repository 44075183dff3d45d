import { type Kysely, sql } from "kysely";

/** The outbox: events, where they go, and every attempt to deliver them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table webhook_endpoints (
      id text primary key,
      merchant_id text not null references merchants,
      url text not null,
      description text,
      key_id text not null,
      sealed_secret bytea not null,
      status text not null check (status in ('enabled', 'disabled')),
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index on webhook_endpoints (merchant_id, id desc)`.execute(db);
  await sql`
    create table webhook_events (
      id text primary key,
      merchant_id text not null references merchants,
      position bigint not null,
      subject text not null,
      sequence bigint not null,
      type text not null,
      body bytea not null,
      created_at timestamptz(3) not null default now(),
      unique (merchant_id, position),
      unique (merchant_id, subject, sequence)
    )`.execute(db);
  await sql`
    create table webhook_counters (
      merchant_id text not null references merchants,
      subject text not null,
      last bigint not null,
      primary key (merchant_id, subject)
    )`.execute(db);
  await sql`
    create table webhook_deliveries (
      id text primary key,
      event_id text not null references webhook_events,
      endpoint_id text not null references webhook_endpoints on delete cascade,
      status text not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
      attempts integer not null default 0,
      due_at timestamptz not null default now(),
      created_at timestamptz(3) not null default now(),
      finished_at timestamptz(3),
      unique (event_id, endpoint_id)
    )`.execute(db);
  await sql`create index on webhook_deliveries (endpoint_id, id desc)`.execute(db);
  await sql`
    create index on webhook_deliveries (endpoint_id, due_at) where status = 'pending'`.execute(db);
  await sql`
    create table webhook_attempts (
      delivery_id text not null references webhook_deliveries on delete cascade,
      number integer not null,
      started_at timestamptz(3) not null,
      duration_ms integer not null,
      status_code integer,
      error text,
      response_excerpt text,
      primary key (delivery_id, number)
    )`.execute(db);
}
