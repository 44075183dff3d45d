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
-- Forces index scans, whatever table size the planner assumes.
set enable_seqscan = off set enable_bitmapscan = off set enable_material = off
set enable_hashjoin = off set enable_mergejoin = off as $$
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
  with ready as materialized (
    select endpoint.id as endpoint_id, endpoint.merchant_id, endpoint.version,
      delivery.id, delivery.due_at
    from unnest(endpoints) as chosen(id)
    join webhook_endpoints endpoint on endpoint.id = chosen.id
    cross join lateral (
      select count(*) as busy from webhook_deliveries sending
      where sending.endpoint_id = endpoint.id and sending.status = 'sending'
        and sending.due_at > now() and sending.due_at < lease_ends
        and sending.id >= since
    ) running
    cross join lateral (
      select waiting.id, waiting.due_at from webhook_deliveries waiting
      where waiting.endpoint_id = endpoint.id and waiting.status in ('pending', 'sending')
        and waiting.due_at <= now() and waiting.id >= since
        and (
          waiting.subject is null or greatest(waiting.queued_at, endpoint.enabled_at) <= now() - interval '1 hour'
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
    -- The keys as an array leave the planner only one index.
    where delivery.id = any(array(select due.id from due)) and delivery.id >= since
      and delivery.id = due.id
    returning delivery.id, delivery.status, delivery.attempts, delivery.extra_attempts,
      delivery.subject, delivery.event_id, delivery.thin, delivery.endpoint_id, due.merchant_id, due.version
  )
  select claimed.id, claimed.attempts, claimed.extra_attempts, claimed.subject is not null,
    claimed.event_id, event.body, claimed.thin,
    claimed.merchant_id, claimed.endpoint_id, claimed.version
  from claimed left join webhook_events event on event.id = claimed.event_id
  where claimed.status = 'sending';
end
$$;
