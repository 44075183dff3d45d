import { type Kysely, sql } from "kysely";

/** Of a function that knows the key of each row it needs, whatever size the planner takes a table to be. */
const byKey = sql.raw(`
      set enable_seqscan = off set enable_bitmapscan = off set enable_material = off
      set enable_hashjoin = off set enable_mergejoin = off`);

/**
 * Claiming read every endpoint, and writing outcomes down everything that waited: the plans were made
 * while the tables were small, and the more waited, the slower they got. Rows are now found by their
 * keys alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function claim_webhook_deliveries(
      lease interval, total integer, per_endpoint integer, circuit_failures integer,
      max_attempts integer
    ) returns table (
      id text, attempt integer, extra_attempts integer, ordered boolean, event_id text, body bytea,
      endpoint_id text, endpoint_version integer
    )
    language plpgsql set plan_cache_mode = force_generic_plan
    ${byKey} as $$
    #variable_conflict use_column
    declare
      -- Nothing older waits: 30 days held, then the retry table.
      since text collate "C" := 'whd_' || lpad(to_hex(
        (extract(epoch from now() - interval '40 days') * 1000)::bigint), 12, '0');
      endpoints text[];
      -- No lease that the count below sees ends later, also of a transaction that began after this one.
      lease_ends timestamptz;
    begin
      -- Whoever claims from an endpoint locks it, so that all processes together keep its limit.
      select array_agg(locked.id) into endpoints from (
        with recursive waiting(endpoint_id) as (
          (
            select delivery.endpoint_id from webhook_deliveries delivery
            where delivery.status in ('pending', 'sending') and delivery.id >= since
            order by delivery.endpoint_id limit 1
          )
          union all
          select (
            select delivery.endpoint_id from webhook_deliveries delivery
            where delivery.status in ('pending', 'sending') and delivery.id >= since
              and delivery.endpoint_id > waiting.endpoint_id
            order by delivery.endpoint_id limit 1
          )
          from waiting where waiting.endpoint_id is not null
        )
        select endpoint.id from waiting cross join lateral (
          select known.id from webhook_endpoints known
          where known.id = waiting.endpoint_id and known.status = 'enabled'
            and (known.open_until is null or known.open_until <= now())
          for no key update skip locked
        ) endpoint
      ) locked;
      if endpoints is null then
        return;
      end if;
      lease_ends := clock_timestamp() + 2 * lease;
      return query
      with due as materialized (
        select endpoint.id as endpoint_id, delivery.id, delivery.event_id, endpoint.version
        from unnest(endpoints) as chosen(id)
        join webhook_endpoints endpoint on endpoint.id = chosen.id
        cross join lateral (
          select count(*) as busy from webhook_deliveries sending
          where sending.endpoint_id = endpoint.id and sending.status = 'sending'
            and sending.due_at > now() and sending.due_at < lease_ends
            and sending.id >= since
        ) running
        cross join lateral (
          select waiting.id, waiting.event_id, waiting.due_at from webhook_deliveries waiting
          where waiting.endpoint_id = endpoint.id and waiting.status in ('pending', 'sending')
            and waiting.due_at <= now() and waiting.id >= since
            and (
              waiting.subject is null or waiting.queued_at <= now() - interval '1 hour'
              or not exists (
                select from webhook_deliveries earlier
                where earlier.endpoint_id = waiting.endpoint_id
                  and earlier.subject = waiting.subject and earlier.sequence < waiting.sequence
                  and earlier.status in ('pending', 'sending') and earlier.id >= since
              )
            )
          order by waiting.due_at
          limit greatest(0,
            case when endpoint.failures >= circuit_failures then 1
              else least(endpoint.concurrency, per_endpoint) end - running.busy)
          for update skip locked
        ) delivery
        order by delivery.due_at
        limit total
      ), claimed as (
        update webhook_deliveries delivery
        set status = case when delivery.attempts - delivery.extra_attempts < max_attempts
              then 'sending' else 'failed' end,
          attempts = delivery.attempts
            + (delivery.attempts - delivery.extra_attempts < max_attempts)::integer,
          due_at = now() + lease,
          finished_at = case when delivery.attempts - delivery.extra_attempts < max_attempts
            then null else now() end
        from due
        where delivery.endpoint_id = due.endpoint_id and delivery.id = due.id
          and delivery.id >= since
        returning delivery.id, delivery.status, delivery.attempts, delivery.extra_attempts,
          delivery.subject, delivery.event_id, delivery.thin, delivery.endpoint_id, due.version
      )
      select claimed.id, claimed.attempts, claimed.extra_attempts, claimed.subject is not null,
        claimed.event_id, case when claimed.thin then event.thin_body else event.body end,
        claimed.endpoint_id, claimed.version
      from claimed left join webhook_events event on event.id = claimed.event_id
      where claimed.status = 'sending';
    end
    $$`.execute(db);
  await sql`
    create or replace function record_webhook_attempts(
      outcomes json, healths json, circuit_failures integer, full_concurrency integer
    ) returns void
    language plpgsql set plan_cache_mode = force_generic_plan
    ${byKey} as $$
    #variable_conflict use_column
    declare
      -- Planned without its value, so that the index of what waits looks unfit.
      sending constant text := 'sending';
      gone_endpoint text;
    begin
      with outcome as materialized (
        select * from json_to_recordset(outcomes) as outcome(
          endpoint_id text, delivery_id text, attempt integer, status text, delay_ms double precision,
          started_at timestamptz, duration_ms integer, ip_address text, status_code integer,
          error text, response_headers json, response_excerpt text)
      ), finished as (
        update webhook_deliveries delivery
        set status = case when outcome.status = 'pending' and 'disabled' = (
              select endpoint.status from webhook_endpoints endpoint
              where endpoint.id = outcome.endpoint_id
            ) then 'held' else outcome.status end,
          due_at = now() + outcome.delay_ms * interval '1 millisecond',
          finished_at = case when outcome.status = 'pending' then null else now() end
        -- Joined with nothing else, or the planner could look for the endpoint's id alone.
        from outcome
        where delivery.endpoint_id = outcome.endpoint_id and delivery.id = outcome.delivery_id
          and delivery.attempts = outcome.attempt and delivery.status = sending
        returning outcome.*
      )
      insert into webhook_attempts
        (delivery_id, number, started_at, duration_ms, ip_address, status_code, error,
          response_headers, response_excerpt)
      select delivery_id, attempt, started_at, duration_ms, ip_address, status_code, error,
        response_headers, response_excerpt
      from finished;

      with health as (
        select * from json_to_recordset(healths) as health(
          endpoint_id text, succeeded boolean, failures integer, overloaded boolean, gone boolean)
      ), counted as (
        select endpoint.id, health.succeeded, health.overloaded, health.gone,
          health.failures as new_failures,
          case when health.succeeded then health.failures
            else endpoint.failures + health.failures end as failures
        from health join webhook_endpoints endpoint on endpoint.id = health.endpoint_id
        where health.failures > 0 or endpoint.failures > 0
          or endpoint.concurrency < full_concurrency
        order by endpoint.id
        for no key update of endpoint
      )
      update webhook_endpoints endpoint
      set failures = counted.failures,
        failing_since = case when counted.failures = 0 then null
          when counted.succeeded or endpoint.failing_since is null then now()
          else endpoint.failing_since end,
        last_failure_at = case when counted.new_failures > 0 then now()
          else endpoint.last_failure_at end,
        concurrency = case when counted.overloaded then greatest(1, endpoint.concurrency / 2)
          when counted.succeeded then least(full_concurrency, endpoint.concurrency + 1)
          else endpoint.concurrency end,
        open_ms = case when counted.failures < circuit_failures then 0
          when endpoint.open_until > now() then endpoint.open_ms
          else least(greatest(2 * endpoint.open_ms, 30000), 600000) end,
        open_until = case when counted.failures < circuit_failures then null
          when endpoint.open_until > now() then endpoint.open_until
          else now() + least(greatest(2 * endpoint.open_ms, 30000), 600000)
            * interval '1 millisecond' end,
        status = case when counted.gone then 'disabled' else endpoint.status end,
        disabled_reason = case when counted.gone and endpoint.status = 'enabled' then 'gone'
          else endpoint.disabled_reason end,
        disabled_at = case when counted.gone and endpoint.status = 'enabled' then now()
          else endpoint.disabled_at end
      from counted
      where endpoint.id = counted.id;

      for gone_endpoint in
        select health.endpoint_id
        from json_to_recordset(healths) as health(endpoint_id text, gone boolean) where health.gone
      loop
        update webhook_deliveries delivery set status = 'held'
        where delivery.endpoint_id = gone_endpoint and delivery.status = 'pending';
      end loop;
    end
    $$`.execute(db);
}
