-- Leases due deliveries to one dispatcher; see claimDeliveries.ts. A change needs a new migration that loads
-- this file again.
create or replace function claim_webhook_deliveries(
  lease interval, total integer, per_endpoint integer, circuit_failures integer,
  max_attempts integer, held jsonb, others integer
) returns table (
  id text, attempt integer, extra_attempts integer, ordered boolean, event_id text, body bytea,
  thin boolean, merchant_id text, endpoint_id text, endpoint_version integer
)
language plpgsql set plan_cache_mode = force_generic_plan
-- Forces index scans, whatever table size the planner assumes. Only what is lateral is looked up for each row: what
-- joins the rows of one claim compares each of them with all of the others otherwise.
set enable_seqscan = off set enable_bitmapscan = off set enable_material = off
set enable_nestloop = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  -- No older delivery can be due: 30 days held, then a retry schedule of under four days.
  since text collate "C" := 'whd_' || lpad(to_hex(
    (extract(epoch from now() - interval '40 days') * 1000)::bigint), 12, '0');
  endpoints text[];
  -- Upper bound of every lease that the count below can see, including those of later transactions.
  lease_ends timestamptz;
begin
  -- Locks each endpoint, so that all processes together keep its limit.
  select array_agg(locked.id) into endpoints from (
    with recursive waiting(endpoint_id) as (
      (
        select delivery.endpoint_id from webhook_deliveries_waiting delivery
        where delivery.id >= since
        order by delivery.endpoint_id limit 1
      )
      union all
      select (
        select delivery.endpoint_id from webhook_deliveries_waiting delivery
        where delivery.id >= since and delivery.endpoint_id > waiting.endpoint_id
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
  with ready as materialized (
    select endpoint.id as endpoint_id, endpoint.merchant_id, endpoint.version,
      delivery.id, delivery.due_at, delivery.has_tries
    from unnest(endpoints) as chosen(id)
    cross join lateral (
      select * from webhook_endpoints known where known.id = chosen.id limit 1
    ) endpoint
    cross join lateral (
      select count(*) as busy from webhook_deliveries_waiting sending
      where sending.endpoint_id = endpoint.id and sending.status = 'sending'
        and sending.due_at > now() and sending.due_at < lease_ends
        and sending.id >= since
    ) running
    cross join lateral (
      select waiting.id, waiting.due_at,
        waiting.attempts - waiting.extra_attempts < max_attempts as has_tries
      from webhook_deliveries_waiting waiting
      where waiting.endpoint_id = endpoint.id and waiting.due_at <= now() and waiting.id >= since
        and (
          waiting.subject is null or greatest(waiting.queued_at, endpoint.enabled_at) <= now() - interval '1 hour'
          or not exists (
            select from webhook_deliveries_waiting earlier
            where earlier.endpoint_id = waiting.endpoint_id
              and earlier.subject = waiting.subject and earlier.sequence < waiting.sequence
              and earlier.id >= since
          )
        )
      order by waiting.due_at
      limit greatest(0,
        case when endpoint.failures >= circuit_failures then 1
          else least(endpoint.concurrency, per_endpoint) end - running.busy)
      for update skip locked
    ) delivery
  ), placed as (
    -- The merchant's places with this one.
    select ready.*, coalesce((held ->> ready.merchant_id)::integer, others)
      + row_number() over (partition by ready.merchant_id order by ready.due_at) as place
    from ready
  ), due as materialized (
    select turns.* from (
      select placed.*, row_number() over (order by placed.place, placed.due_at) as turn from placed
    ) turns
    where turns.place <= total - turns.turn + 1
  ), spent as (
    delete from webhook_deliveries_waiting delivery
    where delivery.id = any(array(select due.id from due where not due.has_tries))
    returning delivery.*
  ), failed as (
    insert into webhook_deliveries_ended (id, event_id, endpoint_id, event_type, reason, thin, status,
      attempts, extra_attempts, created_at, finished_at)
    select spent.id, spent.event_id, spent.endpoint_id, spent.event_type, spent.reason, spent.thin, 'failed',
      spent.attempts, spent.extra_attempts, spent.created_at, now()
    from spent
  ), claimed as (
    update webhook_deliveries_waiting delivery
    set status = 'sending', attempts = delivery.attempts + 1, due_at = now() + lease
    from due
    -- The keys as an array leave the planner only one index.
    where delivery.id = any(array(select due.id from due where due.has_tries))
      and delivery.id = due.id
    returning delivery.id, delivery.attempts, delivery.extra_attempts, delivery.subject,
      delivery.event_id, delivery.thin, delivery.endpoint_id, due.merchant_id, due.version
  ), event as (
    select known.id, known.body from webhook_events known
    where known.id = any(array(select distinct claimed.event_id from claimed))
  )
  select claimed.id, claimed.attempts, claimed.extra_attempts, claimed.subject is not null,
    claimed.event_id,
    -- Many of a claim are of the same event.
    case when row_number() over (partition by claimed.event_id) = 1 then event.body end,
    claimed.thin, claimed.merchant_id, claimed.endpoint_id, claimed.version
  from claimed left join event on event.id = claimed.event_id;
end
$$;
