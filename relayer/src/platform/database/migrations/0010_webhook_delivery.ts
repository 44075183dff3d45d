import { type Kysely, sql } from "kysely";

/**
 * Endpoints get their health, both keys and their wishes; what grows is kept by the month.
 *
 * Events and deliveries are partitioned by their ids, which begin with the time, so that an id alone
 * finds its partition; attempts by the time they began. Compared as bytes: `collate "C"`. The rows
 * of the former tables are copied, however old they are. Partitions beyond those made here are made
 * by `rotatePartitions`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table webhook_endpoints
      add column public_key text,
      add column sealed_signing_key bytea,
      add column old_key_id text,
      add column old_sealed_secret bytea,
      add column old_secret_expires_at timestamptz(3),
      add column payload text not null default 'full' check (payload in ('full', 'thin')),
      add column ordering text not null default 'none' check (ordering in ('none', 'per_payment')),
      add column event_types text[],
      add column version integer not null default 1,
      add column disabled_reason text check (disabled_reason in ('gone', 'failing', 'requested')),
      add column disabled_at timestamptz(3),
      add column failures integer not null default 0,
      add column failing_since timestamptz(3),
      add column last_failure_at timestamptz(3),
      add column open_until timestamptz(3),
      add column open_ms integer not null default 0,
      add column concurrency integer not null default 8,
      add column told text check (told in ('failing', 'disabled'))`.execute(db);
  await sql`
    update webhook_endpoints set disabled_reason = 'gone', disabled_at = now()
    where status = 'disabled'`.execute(db);
  await sql`
    create index on webhook_endpoints (id)
      where failing_since is not null or told is not null`.execute(db);
  for (const table of ["events", "deliveries", "attempts"]) {
    await sql`alter table ${sql.table(`webhook_${table}`)} rename to ${sql.id(`former_webhook_${table}`)}`.execute(
      db,
    );
  }
  await sql`
    create table webhook_events (
      id text collate "C" not null,
      merchant_id text not null references merchants,
      position bigint,
      subject text not null,
      sequence bigint not null,
      type text not null,
      body bytea not null,
      thin_body bytea not null,
      created_at timestamptz(3) not null default now(),
      constraint webhook_events_key primary key (id)
    ) partition by range (id)`.execute(db);
  await sql`
    create index webhook_events_log on webhook_events (merchant_id, position)`.execute(db);
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
        check (status in ('pending', 'sending', 'delivered', 'failed', 'held')),
      attempts integer not null default 0,
      extra_attempts integer not null default 0,
      due_at timestamptz not null default now(),
      queued_at timestamptz not null default now(),
      created_at timestamptz(3) not null default now(),
      finished_at timestamptz(3),
      constraint webhook_deliveries_key primary key (id)
    ) partition by range (id)`.execute(db);
  await sql`
    create index webhook_deliveries_log on webhook_deliveries (endpoint_id, id)`.execute(db);
  await sql`
    create index webhook_deliveries_of_event on webhook_deliveries (event_id, endpoint_id)`.execute(
    db,
  );
  await sql`
    create index webhook_deliveries_queue on webhook_deliveries (endpoint_id, due_at)
      where status in ('pending', 'sending')`.execute(db);
  await sql`
    create index webhook_deliveries_sending on webhook_deliveries (endpoint_id)
      where status = 'sending'`.execute(db);
  await sql`
    create index webhook_deliveries_order on webhook_deliveries (endpoint_id, subject, sequence)
      where status in ('pending', 'sending') and subject is not null`.execute(db);
  await sql`
    create index webhook_deliveries_held on webhook_deliveries (endpoint_id, id)
      where status = 'held'`.execute(db);
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

  for (const month of await monthsInUse(db)) await createMonth(db, month);

  await sql`
    insert into webhook_events
      (id, merchant_id, position, subject, sequence, type, body, thin_body, created_at)
    select id, merchant_id, position, subject, sequence, type, body, body, created_at
    from former_webhook_events`.execute(db);
  await sql`
    insert into webhook_deliveries
      (id, event_id, endpoint_id, event_type, status, attempts, due_at, created_at, finished_at)
    select delivery.id, event_id, endpoint_id, type,
      case when delivery.status = 'pending' and endpoint.status = 'disabled' then 'held'
        else delivery.status end,
      attempts, due_at, delivery.created_at, finished_at
    from former_webhook_deliveries delivery
    join former_webhook_events event on event.id = event_id
    join webhook_endpoints endpoint on endpoint.id = endpoint_id`.execute(db);
  await sql`
    insert into webhook_attempts
      (delivery_id, number, started_at, duration_ms, status_code, error, response_excerpt)
    select delivery_id, number, started_at, duration_ms, status_code, error, response_excerpt
    from former_webhook_attempts`.execute(db);
  for (const table of ["attempts", "deliveries", "events"]) {
    await sql`drop table ${sql.id(`former_webhook_${table}`)}`.execute(db);
  }
}

/** The first moment of each month that has rows, of this month and of the next. */
async function monthsInUse(db: Kysely<unknown>): Promise<Date[]> {
  const { rows } = await sql<{ month: Date }>`
    with used as (
      select min(least(event.created_at, delivery.created_at, attempt.started_at)) as since
      from (select min(created_at) as created_at from former_webhook_events) event,
        (select min(created_at) as created_at from former_webhook_deliveries) delivery,
        (select min(started_at) as started_at from former_webhook_attempts) attempt
    )
    select month at time zone 'UTC' as month
    from used, generate_series(
      date_trunc('month', coalesce(since, now()) at time zone 'UTC' - interval '1 day'),
      date_trunc('month', now() at time zone 'UTC' + interval '1 month'),
      interval '1 month'
    ) month`.execute(db);
  return rows.map(({ month }) => month);
}

async function createMonth(db: Kysely<unknown>, start: Date): Promise<void> {
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1));
  const name = start.toISOString().slice(0, 7).replace("-", "_");
  const idAt = (prefix: string, time: Date) =>
    `${prefix}_${time.getTime().toString(16).padStart(12, "0")}`;
  const ranges: [string, string, string][] = [
    ["webhook_events", idAt("evt", start), idAt("evt", end)],
    ["webhook_deliveries", idAt("whd", start), idAt("whd", end)],
    ["webhook_attempts", start.toISOString(), end.toISOString()],
  ];
  for (const [table, from, to] of ranges) {
    await sql`
      create table ${sql.id(`${table}_${name}`)} partition of ${sql.id(table)}
      for values from (${sql.lit(from)}) to (${sql.lit(to)})`.execute(db);
  }
}
