import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import { parts } from "../../parts.ts";
import type { AnyOperation } from "../../platform/http/operation.ts";
import { operationsOf } from "../../platform/http/operationsOf.ts";
import { merchantAccount } from "../testChain.ts";
import { endpoint, event, link, paid } from "./objects.ts";
import { ordinary } from "./successes.ts";
import { database, make, resetLimits, send, startWorld, stopWorld } from "./world.ts";

const operations = operationsOf(parts).filter(
  ({ access, sessionOnly }) => access === "merchant" && !sessionOnly,
);
const aboutOne = operations.filter(({ path }) => path.includes("{"));
const reading = operations.filter(({ path, method }) => !path.includes("{") && method === "get");
const named = (all: readonly AnyOperation[]) => all.map((each) => [each.id, each] as const);

const tables = [
  ...["checkouts", "unexpected_payments", "payment_links", "payments", "relays"],
  ...["webhook_endpoints", "webhook_events", "webhook_deliveries", "confirmation_policies"],
  ...["messages", "settlement_proposals", "statements"],
  ...["customers", "customer_sums", "customer_records", "customer_words"],
];

/** Everything a merchant has, and whether each key is revoked. */
async function everything(): Promise<string[]> {
  const found = await sql<{ row: string }>`
    ${sql.join(
      tables.map((table) => sql`select ${table} || one::text as row from ${sql.table(table)} one`),
      sql` union all `,
    )}
    union all select id || coalesce(revoked_at::text, '') from api_keys`.execute(database.db);
  return found.rows.map(({ row }) => row).sort();
}

describe.each([
  ["test", "live"],
  ["live", "test"],
])("a %s key and objects of %s mode", (_own, mode) => {
  let key: string;
  let foreign: string[];

  beforeAll(async () => {
    await startWorld(mode === "live");
    const { address } = merchantAccount;
    const other = { name: "Demo Shop", address, live: mode !== "live" };
    await paid(true);
    await Promise.all([link(), endpoint(), event()]);
    await make("/v1/confirmation_policies", {
      ...{ chain_id: 31337, token: "USDH", bands: [{ require: "seen" }] },
    });
    const { rows } = await sql<{ id: string }>`
      ${sql.join(
        [...tables.filter((name) => !/unexpected|^customer/.test(name)), "api_keys"].map(
          (table) => sql`select id from ${sql.table(table)}`,
        ),
        sql` union all `,
      )}`.execute(database.db);
    foreign = rows.map(({ id }) => id);
    expect(foreign.length).toBeGreaterThan(7);
    key = (await createMerchant(database.db, other)).apiKey;
  });
  afterAll(stopWorld);
  beforeEach(resetLimits);

  test.each(named(aboutOne))(
    "%s answers as if there were none, and changes nothing",
    async (_id, operation) => {
      const call = await ordinary(operation);
      const before = await everything();
      const answer = await send(operation, { ...call, key });
      expect([answer.status, answer.json?.code], answer.text).toEqual([
        404,
        expect.stringMatching(/_not_found$/),
      ]);
      expect(await everything()).toEqual(before);
      // The same request of the right key finds it.
      expect((await send(operation, call)).status).toBeLessThan(300);
    },
  );

  test.each(named(reading))("%s shows none of them", async (_id, operation) => {
    const answer = await send(operation, { ...(await ordinary(operation)), key });
    expect(answer.status, answer.text).toBe(operation.answer.status);
    expect(foreign.filter((id) => answer.text.includes(id))).toEqual([]);
  });

  test.each(["createCheckout", "createPaymentLink", "createConfirmationPolicy"])(
    "%s refuses a chain of the other mode",
    async (id) => {
      const operation = operations.find((each) => each.id === id);
      if (!operation) throw new Error(`there is no operation ${id}`);
      const before = await everything();
      const answer = await send(operation, { ...(await ordinary(operation)), key });
      expect([answer.status, answer.json.code]).toEqual([403, "key_mode_mismatch"]);
      expect(await everything()).toEqual(before);
    },
  );

  test.each([
    ["createApiKey", { name: "Till", kind: "secret" }],
    ["createWebhookEndpoint", { url: "http://127.0.0.1:9/hooks" }],
  ])(
    "%s creates one of the key's own mode, which gets none of the other's events",
    async (id, body) => {
      const operation = operations.find((each) => each.id === id);
      if (!operation) throw new Error(`there is no operation ${id}`);
      const answer = await send(operation, { body, key });
      expect(answer.json).toMatchObject({ livemode: mode !== "live" });
      await event();
      const { rows } = await sql<{ count: bigint }>`
      select count(*) from webhook_deliveries where endpoint_id = ${answer.json.id}`.execute(
        database.db,
      );
      expect(rows[0]?.count).toBe(0n);
    },
  );
});
