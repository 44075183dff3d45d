import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { runSqlFile } from "../../platform/database/runSqlFile.ts";

/**
 * Endpoints, events, deliveries and attempts.
 *
 * The deliveries that wait or are being sent are a partition of their own, which is the queue: it stays small, and
 * a delivery enters the log once, with its outcome, instead of being changed in all of the log's indexes.
 * Events and ended deliveries are partitioned by id, which begins with the time and is compared as bytes
 * (`collate "C"`); attempts by the time they began. `rotatePartitions` creates these partitions.
 *
 * What is written for each event has no foreign keys: to look a merchant up for each row is a quarter of
 * the work, and merchants are never deleted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table webhook_endpoints (
      id text primary key,
      merchant_id text not null references merchants,
      livemode boolean not null,
      url text not null,
      description text,
      key_id text not null,
      sealed_secret bytea not null,
      public_key text,
      sealed_signing_key bytea,
      old_key_id text,
      old_sealed_secret bytea,
      old_secret_expires_at timestamptz(3),
      payload text not null default 'full' check (payload in ('full', 'thin')),
      signatures text not null default 'hmac' check (signatures in ('both', 'hmac', 'ed25519')),
      ordering text not null default 'none' check (ordering in ('none', 'per_payment')),
      event_types text[],
      version integer not null default 1,
      status text not null check (status in ('enabled', 'disabled')),
      disabled_reason text check (disabled_reason in ('gone', 'failing', 'requested')),
      disabled_at timestamptz(3),
      enabled_at timestamptz,
      failures integer not null default 0,
      failing_since timestamptz(3),
      last_failure_at timestamptz(3),
      open_until timestamptz(3),
      open_ms integer not null default 0,
      concurrency integer not null default 8,
      told text check (told in ('failing', 'disabled')),
      created_at timestamptz(3) not null default now()
    )`.execute(db);
  await sql`
    create index on webhook_endpoints (merchant_id, livemode, id desc)`.execute(db);
  await sql`
    create index on webhook_endpoints (id)
      where failing_since is not null or told is not null`.execute(db);
  await sql`
    create table webhook_counters (
      merchant_id text not null,
      livemode boolean not null,
      subject text not null,
      events bigint not null,
      versions bigint not null,
      primary key (merchant_id, livemode, subject)
    )`.execute(db);
  await sql`
    create table webhook_events (
      id text collate "C" not null,
      merchant_id text not null,
      livemode boolean not null,
      position bigint,
      subject text not null,
      sequence bigint not null,
      type text not null,
      body bytea not null,
      created_at timestamptz(3) not null default now(),
      constraint webhook_events_key primary key (id)
    ) partition by range (id)`.execute(db);
  await sql`
    create index webhook_events_log on webhook_events (merchant_id, livemode, position)`.execute(
    db,
  );
  await sql`
    create index webhook_events_of_type on webhook_events (merchant_id, livemode, type, position)`.execute(
    db,
  );
  await sql`
    create index webhook_events_of_subject on webhook_events (merchant_id, livemode, subject, position)`.execute(
    db,
  );
  await sql`
    create table webhook_deliveries (
      id text collate "C" not null,
      event_id text collate "C" not null,
      endpoint_id text not null,
      event_type text not null,
      subject text,
      sequence bigint,
      reason text not null default 'event' check (reason in ('event', 'replay', 'recovery', 'test')),
      thin boolean not null default false,
      status text not null default 'pending'
        check (status in ('pending', 'sending', 'delivered', 'failed')),
      attempts integer not null default 0,
      extra_attempts integer not null default 0 check (extra_attempts <= attempts),
      due_at timestamptz not null default now(),
      queued_at timestamptz not null default now(),
      created_at timestamptz(3) not null default now(),
      finished_at timestamptz(3)
    ) partition by list (status)`.execute(db);
  // Dead rows of a queue lie where the next are sought, so they are not left until they are many.
  await sql`
    create table webhook_deliveries_waiting partition of webhook_deliveries (
      constraint webhook_deliveries_waiting_key primary key (id)
    ) for values in ('pending', 'sending')
    with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)`.execute(db);
  await sql`
    create table webhook_deliveries_ended partition of webhook_deliveries (
      constraint webhook_deliveries_ended_key primary key (id)
    ) for values in ('delivered', 'failed') partition by range (id)`.execute(db);
  await sql`
    create index webhook_deliveries_queue on webhook_deliveries_waiting (endpoint_id, due_at)`.execute(
    db,
  );
  await sql`
    create index webhook_deliveries_order on webhook_deliveries_waiting (endpoint_id, subject, sequence)
      where subject is not null`.execute(db);
  await sql`
    create index webhook_deliveries_of_event on webhook_deliveries (event_id, endpoint_id)`.execute(
    db,
  );
  // One index for each filter of the list; both go on with the status, so that a list without it asks for each.
  await sql`
    create index webhook_deliveries_of_status on webhook_deliveries (endpoint_id, status, id)`.execute(
    db,
  );
  await sql`
    create index webhook_deliveries_of_type
      on webhook_deliveries (endpoint_id, event_type, status, id)`.execute(db);
  await sql`
    create table webhook_attempts (
      delivery_id text collate "C" not null,
      number integer not null,
      started_at timestamptz(3) not null,
      duration_ms integer not null,
      ip_address text,
      status_code integer,
      error text,
      response_headers json,
      response_excerpt text,
      constraint webhook_attempts_key primary key (delivery_id, number, started_at)
    ) partition by range (started_at)`.execute(db);
  const functions = join(import.meta.dirname, "..", "functions");
  await runSqlFile(db, join(functions, "claim_webhook_deliveries.sql"));
  await runSqlFile(db, join(functions, "record_webhook_attempts.sql"));
}
