import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "../testing/eventually.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { waitingForLock } from "../testing/waitingForLock.ts";
import type { NewEvent } from "./newEvent.ts";
import { numberEvents } from "./numberEvents.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.remove());

test("counters are locked in one order, whatever order the events have", async () => {
  const { db } = database;
  const [first, second] = ["mer_1", "mer_2"].map(
    (merchantId): NewEvent => ({
      ...{ merchantId, livemode: false, type: "checkout.expired", object: { id: "cs_1" } },
    }),
  );
  if (!first || !second) expect.unreachable();
  let both: ReturnType<typeof numberEvents> | undefined;
  await db.transaction().execute(async (tx) => {
    await numberEvents(tx, [first]);
    both = db.transaction().execute((other) => numberEvents(other, [second, first]));
    await eventually(async () => expect(await waitingForLock(db)).toBe(1));
    // Nobody has the second merchant's counters yet.
    await numberEvents(tx, [second]);
  });
  expect((await both)?.map(({ sequence }) => sequence)).toEqual([2, 2]);
});
