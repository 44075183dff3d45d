import { escrowAbi, type PaymentTerms, paymentId, termsFromJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { KyselyPlugin } from "kysely";
import {
  encodeAbiParameters,
  encodeEventTopics,
  getAbiItem,
  type Hash,
  type Hex,
  numberToHex,
} from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChainLog } from "../chains/chainLog.ts";
import type { ChainClient } from "../chains/clients.ts";
import { deleteLogs } from "../chains/deleteLogs.ts";
import { insertRows } from "../platform/database/insertRows.ts";
import type { Deps } from "../platform/part.ts";
import { eventually } from "../testing/eventually.ts";
import { customerAccount, demoDollar, escrow, merchantAccount } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { newTerms, readEvents, testDeps } from "../testing/testFollower.ts";
import { createOtherMerchant, createTestMerchant, startTestServer } from "../testing/testServer.ts";
import { waitingForLock } from "../testing/waitingForLock.ts";
import { applyEvents } from "./applyEvents.ts";

const OTHER = 31_338;

let database: TestDatabase;
let deps: Deps;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const rpcUrl = "http://127.0.0.1:1";
  const deployment = { name: "Other", testnet: true, escrow, startBlock: 0, tokens: [demoDollar] };
  const CHAINS = JSON.stringify([
    { id: 31337, rpcUrl, confirmations: 1 },
    { id: OTHER, rpcUrl, confirmations: 1, finalityBlocks: 3, deployment },
  ]);
  deps = testDeps(database.db, { rpcUrl, environment: { CHAINS } });
  ({ key } = await createTestMerchant(deps));
  await createOtherMerchant(deps);
});
afterAll(() => database.remove());

const event = getAbiItem({ abi: escrowAbi, name: "PaymentFunded" });

/** Makes the log of a funding as the chain would. */
function fundingLog(chain: ChainClient, terms: PaymentTerms, at: number): ChainLog {
  const id = paymentId(terms, chain.escrow);
  const { payer, merchant } = terms;
  const values: Record<string, unknown> = { paymentId: id, payer, merchant, funder: payer, terms };
  const args = values as never;
  const data = event.inputs.filter((input) => !("indexed" in input && input.indexed));
  return {
    chain_id: chain.id,
    contract: chain.escrow.address,
    block_hash: numberToHex(7, { size: 32 }),
    block_number: 7n,
    block_time: 1_700_000_000n,
    transaction_hash: numberToHex(at + 1, { size: 32 }),
    log_index: at,
    topics: encodeEventTopics({ abi: [event], args }) as Hex[],
    data: encodeAbiParameters(data, data.map(({ name = "" }) => values[name]) as never),
    payment_id: id as Hash,
    confirmation: "confirmed",
    requirement: null,
  };
}

test("steps of two chains with many payments of the same two merchants do not deadlock", async () => {
  const merchants = [merchantAccount.address, accounts.platform.address];
  const steps = [31337, OTHER].map((id, which) => {
    const chain = deps.chains.get(id) ?? expect.unreachable();
    // One more than are read at once, in opposite orders of the merchants.
    const logs = Array.from({ length: 251 }, (_, at) => {
      const merchant = merchants[(which + (at < 250 ? 0 : 1)) % 2] ?? expect.unreachable();
      return fundingLog(chain, newTerms({ merchant, payee: merchant }), at);
    });
    return { chain, logs };
  });
  // Each has counted some events before either counts more, unless it waits for the other.
  const { db } = database;
  let counting = 0;
  const together: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (result.rows.some((row) => "versions" in row)) {
        counting += 1;
        await eventually(async () =>
          expect(counting >= 2 || (await waitingForLock(db)) > 0).toBe(true),
        );
      }
      return result;
    },
  };
  // Not `transact`, which would hide a deadlock.
  await Promise.all(
    steps.map(({ chain, logs }) =>
      db.transaction().execute(async (plain) => {
        const tx = plain.withPlugin(together);
        await insertRows(tx, "chain_logs", logs).execute();
        await applyEvents(deps, tx, chain, {
          ...{ removed: [], added: logs, confirmed: logs, finalized: [] },
          confirmedAt: ({ block_number }) => block_number,
          finalizedAt: ({ block_number }) => block_number,
        });
      }),
    ),
  );
  expect(await readEvents(db)).toHaveLength(4 * 251);
});

test("a checkout that is ended while a large block pays it is answered once the block is stored", async () => {
  const { db } = database;
  const server = await startTestServer(deps);
  const chain = deps.chains.get(31337) ?? expect.unreachable();
  const body = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };
  const made = await Promise.all(
    Array.from({ length: 3 }, () => server.call("POST", "/v1/checkouts", { key, body })),
  );
  const paid = made.map(({ json }) => ({
    ...termsFromJson(json.offer),
    payer: customerAccount.address,
  }));
  const logs = [...Array.from({ length: 600 }, () => newTerms()), ...paid].map((terms, at) =>
    fundingLog(chain, terms, 1_000 + at),
  );
  const step = await db.startTransaction().execute();
  await insertRows(step, "chain_logs", logs).execute();
  await applyEvents(deps, step, chain, {
    ...{ removed: [], added: logs, confirmed: logs, finalized: [] },
    confirmedAt: ({ block_number }) => block_number,
    finalizedAt: ({ block_number }) => block_number,
  });
  const ending = made.map(({ json }) =>
    server.call("POST", `/v1/checkouts/${json.id}/expire`, { key }),
  );
  await eventually(async () => expect(await waitingForLock(db)).toBe(made.length));
  await step.commit().execute();
  const answers = await Promise.all(ending);
  expect(answers.map(({ status, json }) => [status, json.code])).toEqual(
    made.map(() => [409, "checkout_paid"]),
  );
  await server.close();
});

test("a step locks the checkouts before the counters of events, as whoever ends a checkout does", async () => {
  const { db } = database;
  const server = await startTestServer(deps);
  const chain = deps.chains.get(31337) ?? expect.unreachable();
  const body = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };
  const { json } = await server.call("POST", "/v1/checkouts", { key, body });
  const terms = { ...termsFromJson(json.offer), payer: customerAccount.address };
  const logs = [fundingLog(chain, terms, 4_000)];
  let step: Promise<unknown> | undefined;
  await db.transaction().execute(async (ending) => {
    const own = ending.selectFrom("checkouts").select("id").where("id", "=", json.id);
    await own.forNoKeyUpdate().execute();
    step = db.transaction().execute(async (tx) => {
      await insertRows(tx, "chain_logs", logs).execute();
      await applyEvents(deps, tx, chain, {
        ...{ removed: [], added: logs, confirmed: logs, finalized: [] },
        confirmedAt: ({ block_number }) => block_number,
        finalizedAt: ({ block_number }) => block_number,
      });
    });
    await eventually(async () => expect(await waitingForLock(db)).toBe(1));
    const counters = ending.selectFrom("webhook_counters").selectAll().forUpdate().noWait();
    expect(await counters.execute()).not.toEqual([]);
  });
  await step;
  await server.close();
});

test("a late payment that a reorg is dropping is not told again after its payment.reorged", async () => {
  const { db } = database;
  const server = await startTestServer(deps);
  const chain = deps.chains.get(31337) ?? expect.unreachable();
  const body = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };
  const { json } = await server.call("POST", "/v1/checkouts", { key, body });
  await server.call("POST", `/v1/checkouts/${json.id}/expire`, { key });
  const terms = { ...termsFromJson(json.offer), payer: customerAccount.address };
  const logs = [fundingLog(chain, terms, 5_000)];
  const reached = {
    confirmedAt: ({ block_number }: ChainLog) => block_number,
    finalizedAt: ({ block_number }: ChainLog) => block_number,
  };
  const nothing = { removed: [], added: [], confirmed: [], finalized: [] };
  await db.transaction().execute(async (tx) => {
    await insertRows(tx, "chain_logs", logs).execute();
    await applyEvents(deps, tx, chain, { ...nothing, added: logs, confirmed: logs, ...reached });
  });
  const step = await db.startTransaction().execute();
  await deleteLogs(step, logs);
  await applyEvents(deps, step, chain, { ...nothing, removed: logs, ...reached });
  const deciding = server.call("POST", `/v1/checkouts/${json.id}/resolve`, {
    ...{ key, body: { resolution: "accept" } },
  });
  await eventually(async () => expect(await waitingForLock(db)).toBe(1));
  await step.commit().execute();
  const { status, json: answer } = await deciding;
  expect([status, answer.code]).toEqual([409, "nothing_unexpected"]);
  const own = (await readEvents(db)).filter(({ data }) =>
    [json.id, paymentId(terms, chain.escrow)].includes(String(data.object.id)),
  );
  expect(own.map(({ type }) => type)).toEqual([
    ...["checkout.expired", "payment.seen", "payment.late", "payment.confirmed"],
    "payment.reorged",
  ]);
  await server.close();
});
