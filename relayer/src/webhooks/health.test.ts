import type { ServerResponse } from "node:http";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { parts } from "../parts.ts";
import { openDatabase } from "../platform/database/database.ts";
import { idBound } from "../platform/ids.ts";
import { createLog } from "../platform/log.ts";
import type { Deps, Worker } from "../platform/part.ts";
import { addMerchant } from "../testing/addMerchant.ts";
import { eventually } from "../testing/eventually.ts";
import { type Sink, startSink } from "../testing/sink.ts";
import { testConfig } from "../testing/testConfig.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { listDeliveries } from "./listDeliveries.ts";
import { recordEvent } from "./recordEvent.ts";
import { MAX_REPLAYED, recover, replay } from "./replay.ts";
import { type DispatcherOptions, startDispatcher } from "./startDispatcher.ts";
import { updateEndpoint } from "./updateEndpoint.ts";
import { endOld, watchEndpoint } from "./watchEndpoints.ts";

let database: TestDatabase;
let deps: Deps;
let sink: Sink;
let merchantId: string;
const workers: Worker[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  deps = {
    db: database.db,
    config: testConfig({ DATABASE_URL: database.url }),
    log: createLog("silent"),
    chains: new Map(),
    parts,
  };
});
beforeEach(async () => {
  await sql`truncate merchants, webhook_events, webhook_counters, webhook_deliveries, webhook_attempts cascade`.execute(
    deps.db,
  );
  sink = await startSink();
  merchantId = await addMerchant(deps);
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await sink.close();
});
afterAll(() => database.remove());

type Wishes = { ordering?: "per_payment"; payload?: "thin"; eventTypes?: ["ping"] };

function addEndpoint(path = "/", wishes: Wishes = {}) {
  const url = new URL(path, sink.url);
  const endpoint = { merchantId, livemode: false, url, description: null, ...wishes };
  return deps.db.transaction().execute((tx) => createEndpoint(tx, deps.config, endpoint));
}

async function emit(count = 1, checkout = "cs_1"): Promise<void> {
  const object = { id: checkout, object: "checkout", chain_id: 31337, note: "full" };
  for (let index = 0; index < count; index++) {
    await deps.db
      .transaction()
      .execute((tx) =>
        recordEvent(tx, { merchantId, livemode: false, type: "checkout.expired", object }),
      );
  }
}

function dispatch(options: Partial<DispatcherOptions> = {}, dependencies = deps): Worker {
  const worker = startDispatcher(dependencies, { graceMs: 50, pollMs: 10, ...options });
  workers.push(worker);
  return worker;
}

const endpointRow = (id: string) =>
  deps.db
    .selectFrom("webhook_endpoints")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const deliveries = (endpointId: string) =>
  deps.db
    .selectFrom("webhook_deliveries")
    .selectAll()
    .where("endpoint_id", "=", endpointId)
    .orderBy("id")
    .execute();
const statuses = async (endpointId: string) => {
  const owner = { merchantId, livemode: false };
  const { data } = await listDeliveries(deps.db, owner, endpointId, { limit: 1_000 });
  return data.map(({ status }) => status).reverse();
};
const makeDue = () =>
  sql`update webhook_deliveries set due_at = now() where status = 'pending'`.execute(deps.db);
const tell = async () => {
  while (await watchEndpoint(deps));
};
const told = async () => {
  const rows = await deps.db
    .selectFrom("webhook_events")
    .select("type")
    .where("type", "like", "webhook_endpoint.%")
    .orderBy("position")
    .execute();
  return rows.map(({ type }) => type);
};

describe("an endpoint that fails", () => {
  test("is only probed after ten failures in a row, by one attempt at a time, ever more rarely", async () => {
    const { id } = await addEndpoint();
    // Eight are under way when the tenth failure is counted: none is answered before all have come.
    await sql`update webhook_endpoints set failures = 4 where id = ${id}`.execute(deps.db);
    const waiting: ServerResponse[] = [];
    sink.answer = (_request, response) => {
      waiting.push(response);
      if (waiting.length < 8) return;
      for (const each of waiting) each.writeHead(500).end();
      sink.answer = (_later, answer) => answer.writeHead(500).end();
    };
    await emit(8);
    dispatch();
    await eventually(async () => expect((await endpointRow(id)).failures).toBe(12));
    const opened = await endpointRow(id);
    expect(opened.open_ms).toBe(30_000);
    expect(opened.open_until?.getTime()).toBeGreaterThan(Date.now() + 20_000);
    await makeDue();
    await emit(1);
    // Another endpoint's delivery shows that the dispatcher has polled the queue since.
    await addEndpoint("/other");
    await emit(1);
    await eventually(() => expect(sink.received.some(({ path }) => path === "/other")).toBe(true));
    const first = sink.received.filter(({ path }) => path === "/").length;
    expect(first).toBe(8);

    await sql`update webhook_endpoints set open_until = now() where id = ${id}`.execute(deps.db);
    await eventually(async () => expect((await endpointRow(id)).failures).toBe(13));
    expect((await endpointRow(id)).open_ms).toBe(60_000);
    expect(sink.received.filter(({ path }) => path === "/")).toHaveLength(9);

    sink.answer = (_request, response) => response.writeHead(200).end();
    await makeDue();
    await sql`update webhook_endpoints set open_until = now() where id = ${id}`.execute(deps.db);
    await eventually(async () =>
      expect(new Set(await statuses(id))).toEqual(new Set(["delivered"])),
    );
    expect(await endpointRow(id)).toMatchObject({ failures: 0, open_until: null, open_ms: 0 });
  });

  test("and says that it has too much to do gets half as much at a time, then ever more", async () => {
    const { id } = await addEndpoint();
    sink.answer = (_request, response) => response.writeHead(429).end();
    await emit(1);
    const dispatcher = dispatch();
    await eventually(async () => expect((await endpointRow(id)).concurrency).toBe(4));
    await dispatcher.stop();
    let busy = 0;
    let most = 0;
    sink.answer = (_request, response) => {
      busy++;
      most = Math.max(most, busy);
      setTimeout(() => {
        busy--;
        response.writeHead(200).end();
      }, 50);
    };
    await emit(3);
    await sql`update webhook_endpoints set concurrency = 1`.execute(deps.db);
    await makeDue();
    dispatch();
    await eventually(async () =>
      expect(new Set(await statuses(id))).toEqual(new Set(["delivered"])),
    );
    expect(most).toBeLessThanOrEqual(3);
    expect((await endpointRow(id)).concurrency).toBeGreaterThan(1);
  });

  test("is told of after four failures, once, to the others; and again when it answers", async () => {
    const { id } = await addEndpoint("/fails");
    const other = await addEndpoint("/other");
    sink.answer = ({ path }, response) => response.writeHead(path === "/fails" ? 500 : 200).end();
    await emit(3);
    dispatch();
    await eventually(async () => expect((await endpointRow(id)).failures).toBe(3));
    await tell();
    expect(await told()).toEqual([]);
    await emit(1);
    await eventually(async () => expect((await endpointRow(id)).failures).toBe(4));
    await tell();
    await tell();
    expect(await told()).toEqual(["webhook_endpoint.failing"]);
    const about = (await deliveries(other.id)).at(-1);
    expect(about?.event_type).toBe("webhook_endpoint.failing");
    expect((await deliveries(id)).some(({ event_type }) => event_type !== "checkout.expired")).toBe(
      false,
    );
    sink.answer = (_request, response) => response.writeHead(200).end();
    await makeDue();
    await eventually(async () => expect((await endpointRow(id)).failures).toBe(0));
    await tell();
    expect(await told()).toEqual(["webhook_endpoint.failing", "webhook_endpoint.recovered"]);
  });

  test("for five days, with twenty events, is disabled, and what comes is held until it is recovered", async () => {
    const { id } = await addEndpoint();
    sink.answer = (_request, response) => response.writeHead(500).end();
    await emit(20);
    const dispatcher = dispatch();
    await eventually(async () =>
      expect((await endpointRow(id)).failures).toBeGreaterThanOrEqual(10),
    );
    await dispatcher.stop();
    // The state after five days of probes.
    await sql`update webhook_deliveries set attempts = 1 where attempts = 0`.execute(deps.db);
    await sql`
      update webhook_endpoints
      set told = 'failing', failing_since = now() - interval '5 days' + interval '1 minute'
    `.execute(deps.db);
    await tell();
    expect((await endpointRow(id)).status).toBe("enabled");
    // The column rounds to milliseconds, possibly up.
    await sql`
      update webhook_endpoints set failing_since = now() - interval '5 days' - interval '1 second'
    `.execute(deps.db);
    await tell();
    expect(await endpointRow(id)).toMatchObject({
      ...{ status: "disabled", disabled_reason: "failing" },
    });
    expect(await told()).toEqual(["webhook_endpoint.disabled"]);
    await emit(2);
    expect(new Set(await statuses(id))).toEqual(new Set(["held"]));
    expect(await deliveries(id)).toHaveLength(22);

    sink.answer = (_request, response) => response.writeHead(200).end();
    const before = sink.received.length;
    dispatch();
    const recovered = await deps.db.transaction().execute((tx) =>
      recover(tx, { merchantId, livemode: false }, id, {
        since: new Date(Date.now() - 86_400_000),
      }),
    );
    expect(recovered).toEqual({ count: 22, next_cursor: null });
    await eventually(async () =>
      expect(new Set(await statuses(id))).toEqual(new Set(["delivered"])),
    );
    const ids = sink.received.slice(before).map(({ headers }) => headers["webhook-id"]);
    expect(new Set(ids).size).toBe(22);
    await tell();
    expect(await told()).toEqual(["webhook_endpoint.disabled", "webhook_endpoint.recovered"]);
  });

  test("and is quiet is not disabled for few events", async () => {
    const { id } = await addEndpoint();
    sink.answer = (_request, response) => response.writeHead(500).end();
    await emit(4);
    dispatch();
    await eventually(async () => expect((await endpointRow(id)).failures).toBe(4));
    await sql`
      update webhook_endpoints set told = 'failing', failing_since = now() - interval '9 days'
    `.execute(deps.db);
    await tell();
    expect((await endpointRow(id)).status).toBe("enabled");
  });
});

test("an endpoint that its merchant disables gets nothing until it is enabled, and is not told of", async () => {
  const { id } = await addEndpoint();
  await emit(1);
  const change = (status: "enabled" | "disabled") =>
    deps.db
      .transaction()
      .execute((tx) => updateEndpoint(tx, { merchantId, livemode: false }, id, { status }));
  expect(await change("disabled")).toMatchObject({ disabled_reason: "requested" });
  await emit(1);
  expect(await statuses(id)).toEqual(["held", "held"]);
  await tell();
  expect(await told()).toEqual([]);
  const old = idBound("whd", new Date(Date.now() - 31 * 86_400_000));
  await sql`
    update webhook_deliveries set id = ${old} || substr(id, length(${old}) + 1)
    where id = (select min(id) from webhook_deliveries)`.execute(deps.db);
  await endOld(deps);
  expect(await statuses(id)).toEqual(["failed", "held"]);
  // A process whose clock is far ahead ends no more.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 365 * 86_400_000 });
  try {
    await endOld(deps);
  } finally {
    vi.useRealTimers();
  }
  expect(await statuses(id)).toEqual(["failed", "held"]);
  await change("enabled");
  await emit(1);
  dispatch();
  await eventually(async () =>
    expect(await statuses(id)).toEqual(["failed", "delivered", "delivered"]),
  );
});

test("a replay by hand sends at once and leaves the schedule as it was", async () => {
  const { id } = await addEndpoint();
  sink.answer = (_request, response) => response.writeHead(500).end();
  await emit(1);
  dispatch();
  await eventually(() => expect(sink.received).toHaveLength(1));
  await eventually(async () => expect(await statuses(id)).toEqual(["pending"]));
  const again = () =>
    deps.db
      .transaction()
      .execute((tx) =>
        replay(tx, { merchantId, livemode: false }, id, { type: "checkout.expired" }),
      );
  expect(await again()).toEqual({ count: 1, next_cursor: null });
  await eventually(async () => {
    expect(await deliveries(id)).toMatchObject([
      { status: "pending", attempts: 2, extra_attempts: 1 },
    ]);
  });
  // The delay is that of the first attempt: five seconds, not thirty.
  const [delivery] = await deliveries(id);
  expect((delivery?.due_at.getTime() ?? 0) - Date.now()).toBeLessThan(6_000);
  sink.answer = (_request, response) => response.writeHead(200).end();
  await again();
  await eventually(async () => expect(await statuses(id)).toEqual(["delivered"]));
  // A delivered event is sent again as a new delivery of the same event.
  await again();
  await eventually(async () => expect(await statuses(id)).toEqual(["delivered", "delivered"]));
  const ids = sink.received.map(({ headers }) => headers["webhook-id"]);
  expect(new Set(ids).size).toBe(1);
  expect(sink.received.at(-1)?.headers["handsel-attempt"]).toBe("1");
});

test.each(["replay", "recover"] as const)(
  "a %s of more than one request reads goes on where it stopped, and sends each event once",
  async (verb) => {
    const { id } = await addEndpoint();
    await sql`
      insert into webhook_deliveries (id, event_id, endpoint_id, event_type, status)
      select ${idBound("whd", new Date())} || lpad(to_hex(i), 20, '0'), ${idBound("evt", new Date())} || lpad(to_hex(i), 20, '0'),
        ${id}, 'checkout.expired', 'failed'
      from generate_series(1, ${MAX_REPLAYED + 3}::integer) as i`.execute(deps.db);
    const owner = { merchantId, livemode: false };
    const since = new Date(Date.now() - 60_000);
    const call = (cursor?: string) =>
      deps.db
        .transaction()
        .execute((tx) =>
          verb === "replay"
            ? replay(tx, owner, id, { status: "failed", cursor })
            : recover(tx, owner, id, { since, cursor }),
        );
    const first = await call();
    expect(first).toEqual({ count: MAX_REPLAYED, next_cursor: expect.any(String) });
    expect(await call(first.next_cursor ?? "")).toEqual({ count: 3, next_cursor: null });
    const { rows } = await sql<{ sent: number; events: number }>`
      select count(*)::integer as sent, count(distinct event_id)::integer as events
      from webhook_deliveries where endpoint_id = ${id} and reason <> 'event'`.execute(deps.db);
    expect(rows).toEqual([{ sent: MAX_REPLAYED + 3, events: MAX_REPLAYED + 3 }]);
  },
);

test("a recovery releases all that is held, more than one request reads too", async () => {
  const { id } = await addEndpoint();
  await sql`
    insert into webhook_deliveries (id, event_id, endpoint_id, event_type, status)
    select ${idBound("whd", new Date())} || lpad(to_hex(i), 20, '0'), 'evt_' || i, ${id}, 'checkout.expired', 'pending'
    from generate_series(1, ${MAX_REPLAYED + 3}::integer) as i`.execute(deps.db);
  const owner = { merchantId, livemode: false };
  const since = new Date(Date.now() - 60_000);
  const list = (status: "held" | "pending") =>
    listDeliveries(deps.db, owner, id, { limit: 1, status });
  await deps.db
    .transaction()
    .execute((tx) => updateEndpoint(tx, owner, id, { status: "disabled" }));
  expect([(await list("held")).data.length, (await list("pending")).data.length]).toEqual([1, 0]);
  const call = () => deps.db.transaction().execute((tx) => recover(tx, owner, id, { since }));
  expect(await call()).toEqual({ count: MAX_REPLAYED + 3, next_cursor: null });
  expect([(await list("held")).data.length, (await list("pending")).data.length]).toEqual([0, 1]);
  expect(await call()).toEqual({ count: 0, next_cursor: null });
});

test("an ordered endpoint gets the events of a payment one after the other, others meanwhile", async () => {
  const { id } = await addEndpoint("/", { ordering: "per_payment" });
  sink.answer = ({ body }, response) => {
    const event = JSON.parse(body.toString());
    response.writeHead(event.data.object.id === "cs_1" && event.sequence === 1 ? 500 : 200).end();
  };
  await emit(3, "cs_1");
  await emit(2, "cs_2");
  dispatch();
  const seen = () =>
    sink.received.map(({ body }) => {
      const { data, sequence } = JSON.parse(body.toString());
      return `${data.object.id} ${sequence}`;
    });
  await eventually(() => expect(seen()).toEqual(expect.arrayContaining(["cs_1 1", "cs_2 2"])));
  await eventually(async () =>
    expect(await statuses(id)).toEqual([
      ...["pending", "pending", "pending", "delivered", "delivered"],
    ]),
  );
  expect(seen()).not.toContain("cs_1 2");
  sink.answer = (_request, response) => response.writeHead(200).end();
  await makeDue();
  await eventually(async () => expect(new Set(await statuses(id))).toEqual(new Set(["delivered"])));
  expect(seen().filter((event) => event.startsWith("cs_1"))).toEqual([
    ...["cs_1 1", "cs_1 1", "cs_1 2", "cs_1 3"],
  ]);
});

test("an event waits an hour at most for the one before it", async () => {
  const { id } = await addEndpoint("/", { ordering: "per_payment" });
  sink.answer = ({ body }, response) =>
    response.writeHead(JSON.parse(body.toString()).sequence === 1 ? 500 : 200).end();
  await emit(2);
  await sql`update webhook_deliveries set queued_at = now() - interval '1 hour'`.execute(deps.db);
  dispatch();
  await eventually(async () => expect(await statuses(id)).toEqual(["pending", "delivered"]));
});

test("a thin endpoint gets the id alone, the same bytes each time, and one of its types only", async () => {
  const thin = await addEndpoint("/thin", { payload: "thin" });
  const picky = await addEndpoint("/picky", { eventTypes: ["ping"] });
  sink.answer = (_request, response) => response.writeHead(500).end();
  await emit(1);
  dispatch();
  await eventually(() => expect(sink.received).toHaveLength(1));
  await eventually(async () => expect(await statuses(thin.id)).toEqual(["pending"]));
  await makeDue();
  await eventually(() => expect(sink.received).toHaveLength(2));
  const [first, second] = sink.received;
  expect(JSON.parse(first?.body.toString() ?? "")).toMatchObject({
    ...{ type: "checkout.expired", sequence: 1, object_version: 1 },
    data: { object: { id: "cs_1", object: "checkout" } },
  });
  expect(first?.body.toString()).not.toContain("note");
  expect(second?.body).toEqual(first?.body);
  expect(await deliveries(picky.id)).toEqual([]);
});

test("four processes together keep an endpoint's limit and send nothing twice at a time", async () => {
  const { id } = await addEndpoint();
  const busy = new Map<string, number>();
  let most = 0;
  let twice = 0;
  sink.answer = ({ headers }, response) => {
    const event = String(headers["webhook-id"]);
    if (busy.has(event)) twice++;
    busy.set(event, 1);
    most = Math.max(most, busy.size);
    setTimeout(() => {
      busy.delete(event);
      response.writeHead(200).end();
    }, 10);
  };
  await emit(200);
  const pools = Array.from({ length: 4 }, () => openDatabase(database.url, deps.log));
  for (const db of pools) dispatch({}, { ...deps, db });
  await eventually(async () => expect(new Set(await statuses(id))).toEqual(new Set(["delivered"])));
  expect(sink.received).toHaveLength(200);
  expect([twice, most <= 8]).toEqual([0, true]);
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await Promise.all(pools.map((db) => db.destroy()));
});

test("a delivery whose every attempt was lost with its process is given up after the twelfth", async () => {
  const { id } = await addEndpoint();
  await emit(1);
  await sql`
    update webhook_deliveries set status = 'sending', attempts = 12, due_at = now()
  `.execute(deps.db);
  dispatch();
  await eventually(async () => expect(await statuses(id)).toEqual(["failed"]));
  expect(sink.received).toHaveLength(0);
});
