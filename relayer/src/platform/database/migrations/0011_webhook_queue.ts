import { type Kysely, sql } from "kysely";

/**
 * The two statements of the queue, as functions: PostgreSQL keeps their plans, and each statement
 * inside sees what was committed before it, the second of a claim thus what others claimed while
 * the first waited.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function claim_webhook_deliveries(
      lease interval, total integer, per_endpoint integer, circuit_failures integer,
      max_attempts integer
    ) returns table (
      id text, attempt integer, extra_attempts integer, ordered boolean, event_id text, body bytea,
      endpoint_id text, endpoint_version integer
    ) language plpgsql as $$
    #variable_conflict use_column
    declare
      -- Nothing older waits: 30 days held, then the retry table.
      since text collate "C" := 'whd_' || lpad(to_hex(
        (extract(epoch from now() - interval '40 days') * 1000)::bigint), 12, '0');
      endpoints text[];
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
        select endpoint.id from webhook_endpoints endpoint
        where endpoint.id in (select waiting.endpoint_id from waiting)
          and endpoint.status = 'enabled'
          and (endpoint.open_until is null or endpoint.open_until <= now())
        for no key update skip locked
      ) locked;
      if endpoints is null then
        return;
      end if;
      return query
      with due as materialized (
        select delivery.id, delivery.event_id, endpoint.version
        from unnest(endpoints) as chosen(id)
        join webhook_endpoints endpoint on endpoint.id = chosen.id
        cross join lateral (
          select count(*) as busy from webhook_deliveries sending
          where sending.endpoint_id = endpoint.id and sending.status = 'sending'
            and sending.due_at > now() and sending.id >= since
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
        where delivery.id = due.id and delivery.id >= since
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
    create function record_webhook_attempts(
      outcomes json, healths json, circuit_failures integer, full_concurrency integer
    ) returns void language plpgsql as $$
    #variable_conflict use_column
    begin
      with outcome as materialized (
        select * from json_to_recordset(outcomes) as outcome(
          delivery_id text, attempt integer, status text, delay_ms double precision,
          started_at timestamptz, duration_ms integer, ip_address text, status_code integer,
          error text, response_headers json, response_excerpt text)
      ), finished as (
        update webhook_deliveries delivery
        set status = case when outcome.status = 'pending' and endpoint.status = 'disabled'
            then 'held' else outcome.status end,
          due_at = now() + outcome.delay_ms * interval '1 millisecond',
          finished_at = case when outcome.status = 'pending' then null else now() end
        from outcome, webhook_endpoints endpoint
        where delivery.id = outcome.delivery_id and delivery.attempts = outcome.attempt
          and delivery.status = 'sending' and endpoint.id = delivery.endpoint_id
        returning delivery.id
      )
      insert into webhook_attempts
        (delivery_id, number, started_at, duration_ms, ip_address, status_code, error,
          response_headers, response_excerpt)
      select outcome.delivery_id, outcome.attempt, outcome.started_at, outcome.duration_ms,
        outcome.ip_address, outcome.status_code, outcome.error, outcome.response_headers,
        outcome.response_excerpt
      from finished join outcome on outcome.delivery_id = finished.id;

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

      update webhook_deliveries delivery set status = 'held'
      from json_to_recordset(healths) as health(endpoint_id text, gone boolean)
      where health.gone and delivery.endpoint_id = health.endpoint_id
        and delivery.status = 'pending';
    end
    $$`.execute(db);
}
