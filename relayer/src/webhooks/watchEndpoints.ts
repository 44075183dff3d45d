import { sql } from "kysely";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { readNow } from "../platform/database/readNow.ts";
import { transact } from "../platform/database/transact.ts";
import { idBound } from "../platform/ids.ts";
import { startLoop } from "../platform/loop.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { CLAIM_DAYS } from "./claimDeliveries.ts";
import { failWaiting } from "./endPending.ts";
import { endpointColumns, showEndpoint } from "./endpoint.ts";
import type { EventType } from "./eventType.ts";
import { recordEvent } from "./recordEvent.ts";
import { HOLD_DAYS } from "./replay.ts";

const INTERVAL_MS = 5_000;

/** Failed attempts in a row after which `webhook_endpoint.failing` is sent. */
const FAILING_AFTER = 4;

/** Starts the worker that disables failing endpoints and sends events about endpoints' health. */
export function startEndpointWatch(deps: Deps): Worker {
  return startLoop({
    name: "watch webhook endpoints",
    intervalMs: INTERVAL_MS,
    log: deps.log,
    run: () => watchEndpoint(deps),
  });
}

/**
 * Sends one event about an endpoint's health, and disables the endpoint if it is given up.
 * @returns false if nothing is to send
 */
export function watchEndpoint(deps: Deps): Promise<boolean> {
  return transact(deps.db, async (tx) => {
    const endpoint = await findNews(tx);
    if (!endpoint) return false;
    const { id, merchant_id: merchantId, livemode, news } = endpoint;
    if (news === "give_up") {
      await tx
        .updateTable("webhook_endpoints")
        .set({ status: "disabled", disabled_reason: "failing", disabled_at: sql`now()` })
        .where("id", "=", id)
        .execute();
    }
    const told = news === "give_up" ? "disabled" : news;
    const after = await tx
      .updateTable("webhook_endpoints")
      .set({ told: told === "recovered" ? null : told })
      .where("id", "=", id)
      .returning(endpointColumns)
      .executeTakeFirstOrThrow();
    const type: EventType = `webhook_endpoint.${told}`;
    deps.log.info({ endpointId: id, type }, "webhook endpoint changed");
    await recordEvent(tx, {
      ...{ merchantId, livemode, type, object: showEndpoint(after) },
      exceptEndpoint: told === "recovered" ? undefined : id,
    });
    return true;
  });
}

/** Change of an endpoint's health that no event was sent for. */
interface News {
  id: string;
  merchant_id: string;
  livemode: boolean;
  news: "failing" | "disabled" | "recovered" | "give_up";
}

/**
 * Finds one change of health. An endpoint is given up after five days of failures only, at least one
 * of them a day after the first, with at least twenty events: a few lost messages are not enough.
 */
async function findNews(tx: DatabaseTransaction): Promise<News | undefined> {
  const { rows } = await sql<News>`
    select id, merchant_id, livemode, news from (
      select id, merchant_id, livemode, case
        when status = 'disabled' and disabled_reason <> 'requested'
          and coalesce(told, '') <> 'disabled' then 'disabled'
        when status = 'enabled' and failures = 0 and told is not null then 'recovered'
        when status = 'enabled' and failing_since <= now() - interval '5 days'
          and last_failure_at >= failing_since + interval '24 hours'
          and (
            select count(distinct event_id) from webhook_deliveries
            where endpoint_id = webhook_endpoints.id and status in ('pending', 'sending', 'failed')
              and attempts > 0
              and id >= ${idBound("whd", new Date(Date.now() - HOLD_DAYS * 86_400_000))}
          ) >= 20 then 'give_up'
        when status = 'enabled' and failures >= ${FAILING_AFTER} and told is null then 'failing'
      end as news
      from webhook_endpoints
      where failing_since is not null or told is not null
      order by id
      for no key update
    ) endpoint
    where news is not null
    limit 1
  `.execute(tx);
  return rows[0];
}

/** Fails the deliveries that were held for 30 days, and those too old to be claimed. */
export async function endOld({ db }: Pick<Deps, "db">): Promise<void> {
  // A machine whose clock is wrong must not end what all of them have to send.
  const now = await readNow(db);
  const before = (days: number) => idBound("whd", new Date(now.getTime() - days * 86_400_000));
  await failWaiting(
    db,
    sql`delivery.id < ${before(HOLD_DAYS)} and (delivery.id < ${before(CLAIM_DAYS)} or exists (
      select from webhook_endpoints endpoint
      where endpoint.id = delivery.endpoint_id and endpoint.status = 'disabled'))`,
  );
}
