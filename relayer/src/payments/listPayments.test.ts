import { termsToJson } from "@handsel/protocol";
import { numberToHex } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Deps } from "../platform/part.ts";
import { merchantAccount } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps } from "../testing/testFollower.ts";
import { agePayments } from "./agePayments.ts";
import { listPayments, paymentQuery } from "./listPayments.ts";

const PAYMENTS = 300;
const START = 1_700_000_000_000;
let database: TestDatabase;
let deps: Deps;

const owner = { merchant: { address: merchantAccount.address }, livemode: false };

beforeAll(async () => {
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
  const hash = (value: number) => numberToHex(value, { size: 32 });
  const terms = termsToJson(newTerms());
  const rows = Array.from({ length: PAYMENTS }, (_, index) => ({
    ...{
      id: hash(index),
      livemode: false,
      chain_id: 31337,
      merchant_address: merchantAccount.address,
    },
    ...{ checkout_id: null, terms, payer: terms.payer, confirmation: "finalized" as const },
    ...{ stage: "held" as const, status: "authorized" as const, held: 25_000_000n, fees: 0n },
    ...{ refundable: 0n, captured: 0n, refunded: 0n, returned: 0n, clock: BigInt(START / 1000) },
    // Several have the same time.
    funded_at: new Date(START + Math.floor(index / 7) * 1000),
    capture_ends_at: index % 3 === 0 ? new Date(START + 7 * 86_400_000) : null,
    ...{ transaction_hash: hash(index), block_hash: hash(1), block_number: 1n, log_index: index },
  }));
  await database.db.insertInto("payments").values(rows).execute();
});
afterAll(() => database.remove());

test("a payment that was not captured in time is expired, and no other", async () => {
  while (await agePayments(deps.db, 31337));
  const expired = await all({ status: "expired" });
  expect(expired).toHaveLength(PAYMENTS / 3);
  expect(await all({ status: "authorized" })).toHaveLength((PAYMENTS / 3) * 2);
  expect(new Set(expired.map(({ status }) => status))).toEqual(new Set(["expired"]));
});

test("pages join without a gap, whatever their size, newest first", async () => {
  const everything = await all({}, 100);
  expect(new Set(everything.map(({ id }) => id)).size).toBe(PAYMENTS);
  const times = everything.map(({ funded_at }) => funded_at);
  expect(times).toEqual(times.toSorted().reverse());
  for (const limit of [1, 13]) {
    expect((await all({}, limit)).map(({ id }) => id)).toEqual(everything.map(({ id }) => id));
    // Of every status at once: the merged indexes keep the order.
    const { payer } = newTerms();
    expect((await all({ payer }, limit)).map(({ id }) => id)).toEqual(
      everything.map(({ id }) => id),
    );
  }
});

test("an outcome has the payments of each of its statuses, newest first, and no other", async () => {
  while (await agePayments(deps.db, 31337));
  const everything = await all({}, 100);
  const held = await all({ outcome: "held" }, 13);
  expect(new Set(held.map(({ status }) => status))).toEqual(new Set(["authorized", "expired"]));
  expect(held.map(({ id }) => id)).toEqual(everything.map(({ id }) => id));
  expect(await all({ outcome: "captured" })).toEqual([]);
  const query = paymentQuery({});
  const { error } = query.safeParse({ outcome: "held", status: "expired" });
  expect(error?.issues).toMatchObject([{ message: "Send only one of status, outcome." }]);
});

async function all(filter: object, limit = 20) {
  const found = [];
  let cursor: string | undefined;
  do {
    const page = await listPayments(deps, owner, { ...filter, limit, cursor });
    found.push(...page.data);
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  return found;
}
