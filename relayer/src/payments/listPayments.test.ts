import { termsToJson } from "@handsel/protocol";
import type { KyselyPlugin } from "kysely";
import { numberToHex } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { merchantAccount } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms } from "../testing/testFollower.ts";
import { listPayments } from "./listPayments.ts";

const PAYMENTS = 1_500;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const hash = (value: number) => numberToHex(value, { size: 32 });
  const terms = termsToJson(newTerms());
  const rows = Array.from({ length: PAYMENTS }, (_, index) => ({
    ...{ id: hash(index), chain_id: 31337, merchant_address: merchantAccount.address },
    ...{ checkout_id: null, terms, confirmation: "finalized" as const, stage: "settled" as const },
    ...{ held: 0n, refundable: index === 0 ? 0n : 25_000_000n, captured: 25_000_000n, fees: 0n },
    ...{
      refunded: index === 0 ? 25_000_000n : 0n,
      returned: 0n,
      clock: BigInt(Math.floor(Date.now() / 1000)),
      funded_at: new Date(),
    },
    ...{ transaction_hash: hash(index), block_hash: hash(1), block_number: 1n, log_index: index },
    created_at: new Date(1_700_000_000_000 + index),
  }));
  await database.db.insertInto("payments").values(rows).execute();
});
afterAll(() => database.remove());

test("a rare status among very many payments is found in few queries", async () => {
  let queries = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const page = await listPayments(database.db.withPlugin(counter), merchantAccount.address, {
    status: "refunded",
    limit: 1,
  });
  expect(page).toMatchObject({ data: [{ status: "refunded" }], has_more: false });
  expect(queries).toBeLessThan(10);
});

test("pages of a status join without a gap, whatever their size", async () => {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const query = { status: "captured", limit: 100, cursor } as const;
    const page = await listPayments(database.db, merchantAccount.address, query);
    for (const { id } of page.data) seen.add(id);
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(seen.size).toBe(PAYMENTS - 1);
});
