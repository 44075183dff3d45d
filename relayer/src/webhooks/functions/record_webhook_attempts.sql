-- Stores the outcomes of many attempts; see recordAttempts.ts. A change needs a new migration that loads this
-- file again.
create or replace function record_webhook_attempts(
  outcomes json, health_ids text[], healths json, circuit_failures integer,
  full_concurrency integer
) returns void
language plpgsql set plan_cache_mode = force_generic_plan
-- Forces index scans, whatever table size the planner assumes.
set enable_seqscan = off set enable_bitmapscan = off set enable_material = off
set enable_nestloop = off set enable_mergejoin = off as $$
#variable_conflict use_column
begin
  with outcome as materialized (
    select * from json_to_recordset(outcomes) as outcome(
      delivery_id text, attempt integer, status text, delay_ms double precision,
      started_at timestamptz, duration_ms integer, ip_address text, status_code integer,
      error text, response_headers json, response_excerpt text)
  ), retried as (
    update webhook_deliveries_waiting delivery
    set status = 'pending', due_at = now() + outcome.delay_ms * interval '1 millisecond'
    from outcome
    -- The keys as an array leave the planner only one index.
    where delivery.id = any(array(
        select outcome.delivery_id from outcome where outcome.status = 'pending'))
      and delivery.id = outcome.delivery_id and delivery.attempts = outcome.attempt
      and delivery.status = 'sending'
    returning outcome.*
  ), finished as (
    delete from webhook_deliveries_waiting delivery
    using outcome
    where delivery.id = any(array(
        select outcome.delivery_id from outcome where outcome.status <> 'pending'))
      and delivery.id = outcome.delivery_id and delivery.attempts = outcome.attempt
      and delivery.status = 'sending'
    returning delivery.event_id, delivery.endpoint_id, delivery.event_type, delivery.reason,
      delivery.thin, delivery.extra_attempts, delivery.created_at, outcome.*
  ), ended as (
    insert into webhook_deliveries_ended (id, event_id, endpoint_id, event_type, reason, thin, status,
      attempts, extra_attempts, created_at, finished_at)
    select delivery_id, event_id, endpoint_id, event_type, reason, thin, status,
      attempt, extra_attempts, created_at, now()
    from finished
  )
  insert into webhook_attempts
    (delivery_id, number, started_at, duration_ms, ip_address, status_code, error,
      response_headers, response_excerpt)
  select delivery_id, attempt, started_at, duration_ms, ip_address, status_code, error,
    response_headers, response_excerpt
  from retried
  union all
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
    where endpoint.id = any(health_ids) and (health.gone or health.failures > 0 or endpoint.failures > 0
      or endpoint.concurrency < full_concurrency)
    order by endpoint.id
    for no key update of endpoint
  )
  update webhook_endpoints endpoint
  set failures = counted.failures,
    failing_since = case
      -- The merchant is still to be told of a disabled one, whatever running attempts end with.
      when counted.gone or endpoint.status = 'disabled' then coalesce(endpoint.failing_since, now())
      when counted.failures = 0 then null
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
  where endpoint.id = any(health_ids) and endpoint.id = counted.id;
end
$$;
