import { expect, test, vi } from "vitest";
import { idTime } from "../platform/ids.ts";
import { createTestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { createTestMerchant } from "../testing/testServer.ts";
import { createEndpoint } from "./createEndpoint.ts";
import { recordEvent } from "./recordEvent.ts";
import { recover, replay } from "./replay.ts";

const clock = vi.hoisted(() => ({ behindMs: 0 }));
vi.mock("../platform/ids.ts", async (original) => {
  const ids = await original<typeof import("../platform/ids.ts")>();
  return {
    ...ids,
    newId: (prefix: string, time?: Date) => {
      const id = ids.newId(prefix, time);
      if (time) return id;
      const late = (Date.now() - clock.behindMs).toString(16).padStart(12, "0");
      return `${prefix}_${late}${id.slice(prefix.length + 13)}`;
    },
  };
});

test("what a process with a late clock recorded is recovered and replayed since its time", async () => {
  const database = await createTestDatabase();
  const deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  const { id } = await createTestMerchant(deps);
  const owner = { merchantId: id, livemode: false };
  const endpoint = await deps.db.transaction().execute((tx) =>
    createEndpoint(tx, deps.config, {
      ...owner,
      url: new URL("http://127.0.0.1:1/"),
      description: null,
    }),
  );
  const since = new Date(Date.now() - 60_000);
  clock.behindMs = 600_000;
  await deps.db
    .transaction()
    .execute((tx) =>
      recordEvent(tx, { ...owner, type: "checkout.expired", object: { id: "cs_1" } }),
    );
  await deps.db.updateTable("webhook_deliveries").set({ status: "failed" }).execute();
  const again = (send: typeof replay | typeof recover) =>
    deps.db.transaction().execute((tx) => send(tx, owner, endpoint.id, { since }));
  expect(await again(recover)).toMatchObject({ count: 1 });
  expect(await again(replay)).toMatchObject({ count: 1 });
  // What was sent again is itself recovered since then.
  const deliveries = await deps.db.selectFrom("webhook_deliveries").select("id").execute();
  expect(deliveries).toHaveLength(2);
  for (const delivery of deliveries) {
    expect(idTime(delivery.id).getTime()).toBeGreaterThan(since.getTime());
  }
  await database.remove();
});
