import { type PaymentTerms, termsFromJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { randomNumbers } from "@handsel/services/randomNumbers";
import { sql } from "kysely";
import type { Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../platform/database/database.ts";
import { insertRows } from "../platform/database/insertRows.ts";
import { customerAccount, startTestChain, type TestChain } from "../testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import {
  newTerms,
  type RecordedEvent,
  readEvents,
  readMoneyState,
  testDeps,
} from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer } from "../testing/testServer.ts";
import { Follower } from "./followChain.ts";

/*
 * A history is what the chain was at some moments: it grows, and reorgs replace its last blocks. Every
 * follower reads all of it up to each of these moments; between them some of them stop, others do not.
 *
 * The same must be told: for each payment and each checkout the same events in the same order, equal but for
 * ids and the relayer's own times (`id`, `timestamp`, `created_at`). Events of different objects may
 * come in another order among each other, and a checkout names the unexpected payments known when it is told. Where finality is a tag of the node and not a number of blocks, a
 * follower that comes late cannot know when a block became final: it takes the distance that the tag has then.
 */

const payer = privateKeyToAccount(accounts.platform.privateKey);

let chain: TestChain;
let clean: Hex;

beforeAll(async () => {
  chain = await startTestChain();
  clean = await chain.client.snapshot();
});
afterAll(() => chain.stop());

/** A follower with a database of its own. */
interface Witness {
  database: TestDatabase;
  follower: Follower;
  /** How likely it looks after a block that is not the last of a phase. */
  looks: number;
}

/** Logs of one step, and how often a follower looks: one sees everything at once, one each block by itself. */
const manners = [
  { stepLogs: 1_000, looks: 0 },
  { stepLogs: 1, looks: 1 },
  { stepLogs: 1, looks: 0 },
  { stepLogs: 2, looks: 0.3 },
];

async function copyRows(from: TestDatabase, to: TestDatabase, table: keyof Database & string) {
  const rows = await from.db.selectFrom(table).selectAll().execute();
  if (rows.length > 0) await insertRows(to.db, table, rows as never).execute();
}

async function createWitnesses(random: () => number, withPolicy: boolean) {
  const options = {
    rpcUrl: chain.rpcUrl,
    confirmations: 1 + Math.floor(random() * 4),
    finalityBlocks: 3 + Math.floor(random() * 6),
  };
  const witnesses: Witness[] = [];
  const orders: PaymentTerms[] = [];
  for (const { stepLogs, looks } of manners) {
    const database = await createTestDatabase();
    const deps = testDeps(database.db, options);
    const [first] = witnesses;
    if (first) {
      for (const table of [
        "organisations",
        "merchants",
        "checkouts",
        "confirmation_policies",
      ] as const) {
        await copyRows(first.database, database, table);
      }
    } else {
      const { key } = await createTestMerchant(deps);
      const server = await startTestServer(deps);
      for (const amount of ["25", "1000"]) {
        const body = { chain_id: 31337, token: "USDH", amount, description: "A lamp" };
        const { json } = await server.call("POST", "/v1/checkouts", { key, body });
        orders.push(termsFromJson(json.offer));
      }
      if (withPolicy) {
        const bands = [{ up_to: "100", require: "seen" }, { require: 5 }];
        const body = { chain_id: 31337, token: "USDH", bands };
        await server.call("POST", "/v1/confirmation_policies", { key, body });
        await sql`update confirmation_policies set since = 0`.execute(database.db);
      }
      await server.close();
    }
    const local = deps.chains.get(31337) ?? expect.unreachable();
    witnesses.push({ database, looks, follower: new Follower(deps, local, stepLogs) });
  }
  return { witnesses, orders };
}

async function catchUp({ follower }: Witness) {
  while (await follower.step());
}

const untold = new Set(["created_at", "unexpected_payments"]);

/** What was told of each object, without what each relayer says of itself. */
async function readTold({ database }: Witness) {
  const events = await readEvents(database.db);
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([name]) => !untold.has(name));
    return Object.fromEntries(entries.map(([name, each]) => [name, plain(each)]));
  };
  const told = events.map(({ type, sequence, data, proof }) =>
    plain({ type, sequence, data, proof }),
  );
  const grouped = Map.groupBy(told as RecordedEvent[], ({ data }) => data.object.id as string);
  return Object.fromEntries([...grouped].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Checks that each event names what changed since the event before, of the same object, and nothing else. */
function expectPreviousToAddUp(told: Awaited<ReturnType<typeof readTold>>) {
  for (const events of Object.values(told)) {
    let last: Record<string, unknown> | null = null;
    for (const { type, data } of events) {
      const { object, previous } = data;
      if (type.startsWith("payment.") && last && previous) {
        const before = last;
        const changed = Object.keys(object).filter(
          (field) => JSON.stringify(object[field]) !== JSON.stringify(before[field]),
        );
        expect(previous, type).toEqual(
          Object.fromEntries(changed.map((field) => [field, before[field]])),
        );
      }
      last = object;
    }
  }
}

const SEEDS = [1, 2, 3, 4];

test.each(SEEDS)(
  "history %i is told the same, however it is split into steps",
  { timeout: 120_000 },
  async (seed) => {
    const random = randomNumbers(seed);
    const among = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
    const { witnesses, orders } = await createWitnesses(random, seed % 2 === 0);
    const story: string[] = [];
    try {
      const own = (terms: PaymentTerms): PaymentTerms => ({
        ...terms,
        payer: customerAccount.address,
      });
      const payments = [
        newTerms({ amount: 1_000n, salt: BigInt(seed) }),
        ...orders.flatMap((offer) => [own(offer), { ...offer, payer: payer.address }]),
      ];
      const acts: Record<string, (terms: PaymentTerms) => Promise<unknown>> = {
        fund: (terms) =>
          terms.payer === payer.address ? chain.fundAs(payer, terms) : chain.fund(terms),
        capture: (terms) => chain.capture(terms, 3n),
        void: (terms) => chain.void(terms, 2n),
        refund: (terms) => chain.refund(terms, 1n),
      };
      const look = async (isEnd: boolean) => {
        for (const witness of witnesses) {
          if (isEnd || random() < witness.looks) await catchUp(witness);
        }
      };
      const act = async () => {
        const name = among(["fund", "fund", "capture", "capture", "void", "refund", "wait"]) ?? "";
        const terms = among(payments);
        // What the contract refuses does not happen.
        const done =
          terms &&
          (await acts[name]?.(terms).then(
            () => true,
            () => false,
          ));
        if (!done) await chain.mine(1);
        story.push(done ? `${name} ${payments.indexOf(terms)}` : "wait");
        await look(false);
      };
      let snapshots: { id: Hex; head: bigint }[] = [];
      for (let phase = 0; phase < 4; phase++) {
        const before = await chain.client.getBlockNumber();
        const fork = phase > 0 ? among(snapshots) : undefined;
        if (fork) {
          await chain.client.revert({ id: fork.id });
          story.push(`reorg of ${before - fork.head} blocks`);
        }
        snapshots = [];
        const length = 4 + Math.floor(random() * 10);
        for (let block = 0; block < length; block++) {
          snapshots.push({
            id: await chain.client.snapshot(),
            head: await chain.client.getBlockNumber(),
          });
          await act();
        }
        while ((await chain.client.getBlockNumber()) <= before) await act();
        await look(true);
        story.push("all look");
      }
      const [whole, ...others] = witnesses;
      if (!whole) return expect.unreachable();
      const told = await readTold(whole);
      expectPreviousToAddUp(told);
      for (const other of others) {
        const what = `steps of ${manners[witnesses.indexOf(other)]?.stepLogs}: ${story.join(", ")}`;
        expect(await readTold(other), what).toEqual(told);
        const { payments: rows } = await readMoneyState(whole.database.db);
        expect((await readMoneyState(other.database.db)).payments, what).toEqual(rows);
      }
    } finally {
      for (const { database } of witnesses) await database.remove();
      await chain.client.revert({ id: clean });
      clean = await chain.client.snapshot();
    }
  },
);
