import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import { randomNumbers } from "@handsel/services/randomNumbers";
import { waitUntil } from "@handsel/services/waitUntil";
import { type Kysely, sql } from "kysely";
import { pino } from "pino";
import { createMerchant } from "../../relayer/src/accounts/createMerchant.ts";
import { compareWithChain } from "../../relayer/src/chains/compareWithChain.ts";
import { parts } from "../../relayer/src/parts.ts";
import { type Database, openDatabase } from "../../relayer/src/platform/database/database.ts";
import { migrate } from "../../relayer/src/platform/database/migrate.ts";
import {
  type RelayerProcess,
  startRelayerProcess,
} from "../../relayer/src/testing/relayerProcess.ts";
import { type Sink, startSink } from "../../relayer/src/testing/sink.ts";
import {
  localChain,
  merchantAccount,
  startTestChain,
} from "../../relayer/src/testing/testChain.ts";
import { testConfig, testEnvironment } from "../../relayer/src/testing/testConfig.ts";
import { newTerms, testDeps } from "../../relayer/src/testing/testFollower.ts";
import { FULL_CONCURRENCY } from "../../relayer/src/webhooks/claimDeliveries.ts";
import { createEndpoint } from "../../relayer/src/webhooks/createEndpoint.ts";

/** Payments between two failures. */
const CALM = 20;
const RELAYERS = 2;
/** Payments between two lines of progress. */
const REPORT = 500;
const PATIENCE_MS = 120_000;

/** Failures so far. */
interface Failures {
  kills: number;
  databaseCrashes: number;
  reorgs: number;
}

/**
 * Makes payments while relayers, database and chain fail.
 *
 * @returns a sentence for each fault at the end.
 */
export async function soakRelayer({
  payments,
  seed,
}: {
  payments: number;
  seed: number;
}): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "handsel-soak-"));
  const random = randomNumbers(seed);
  const port = await freePort();
  const dataDir = join(folder, "postgres");
  const chain = await startTestChain();
  const sink = await startSink();
  const received = countReceived(sink);
  let postgres: Postgres = await startPostgres({ dataDir, port });
  const relayers: RelayerProcess[] = [];
  const done: Failures = { kills: 0, databaseCrashes: 0, reorgs: 0 };
  try {
    await postgres.createDatabase("handsel");
    const url = postgres.url("handsel");
    await prepare(url, sink.url);
    const start = async () =>
      startRelayerProcess(
        testEnvironment({
          ...{ DATABASE_URL: url, PORT: String(await freePort()) },
          CHAINS: JSON.stringify([
            { id: 31337, rpcUrl: chain.rpcUrl, confirmations: 2, finalityBlocks: 6 },
          ]),
        }),
      );
    for (let count = 0; count < RELAYERS; count += 1) relayers.push(await start());

    const paid: PaymentTerms[] = [];
    const pay = async (terms: PaymentTerms) => {
      await chain.fund(terms);
      if (random() < 0.3) await chain.capture(terms, terms.amount);
    };
    while (paid.length < payments) {
      const snapshot = await chain.client.snapshot();
      const batch = Array.from({ length: Math.min(CALM, payments - paid.length) }, () =>
        newTerms({ amount: 1_000n }),
      );
      for (const terms of batch) await pay(terms);
      const choice = random();
      if (choice < 0.4) {
        const index = Math.floor(random() * relayers.length);
        await relayers[index]?.end("SIGKILL");
        relayers[index] = await start();
        done.kills += 1;
      } else if (choice < 0.6) {
        await postgres.server.kill();
        postgres = await startPostgres({ dataDir, port });
        done.databaseCrashes += 1;
      } else {
        // A reorg: the same payments in other blocks and another order, without one of them.
        await sleep(random() * 300);
        await chain.client.revert({ id: snapshot });
        await chain.mine(1 + Math.floor(random() * 3));
        batch.reverse().pop();
        for (const terms of batch) await pay(terms);
        done.reorgs += 1;
      }
      paid.push(...batch);
      if (paid.length % REPORT < batch.length) console.log(progress(paid.length, payments, done));
    }
    await chain.mine(10);
    const faults = await judge(url, chain.rpcUrl, paid);
    const lives = done.kills + done.databaseCrashes;
    faults.push(...(await judgeWebhooks(url, received, lives * FULL_CONCURRENCY)));
    console.log(progress(paid.length, payments, done));
    return faults;
  } finally {
    await Promise.all(relayers.map((relayer) => relayer.end("SIGKILL")));
    await sink.close();
    await chain.stop();
    await postgres.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

function progress(paid: number, payments: number, done: Failures): string {
  const { kills, databaseCrashes, reorgs } = done;
  return `${paid} of ${payments} payments, ${kills} kills, ${databaseCrashes} crashes of the database, ${reorgs} reorgs`;
}

/** Counts the arrivals of each event, by its id. */
function countReceived(sink: Sink): Map<string, number> {
  const received = new Map<string, number>();
  sink.answer = ({ headers }, response) => {
    const id = String(headers["webhook-id"]);
    received.set(id, (received.get(id) ?? 0) + 1);
    sink.received.length = 0;
    response.writeHead(204).end();
  };
  return received;
}

async function prepare(url: string, sinkUrl: string): Promise<void> {
  const db = openDatabase(url, pino({ level: "silent" }));
  await migrate(db, parts);
  // A crash must not lose a committed transaction.
  await sql`alter database handsel set synchronous_commit to on`.execute(db);
  const { address } = merchantAccount;
  const { merchantId } = await createMerchant(db, {
    ...{ name: "Soak", address, payee: address, live: false },
  });
  const endpoint = { merchantId, livemode: false, url: new URL(sinkUrl), description: null };
  await db.transaction().execute((tx) => createEndpoint(tx, testConfig({}), endpoint));
  await db.destroy();
}

/** Waits until every payment is final, then compares with the chain. */
async function judge(
  url: string,
  rpcUrl: string,
  paid: readonly PaymentTerms[],
): Promise<string[]> {
  const db = openDatabase(url, pino({ level: "silent" }));
  try {
    const ids = paid.map((terms) => paymentId(terms, localChain.escrow));
    const finalIds = async () => {
      const rows = await db
        .selectFrom("payments")
        .select("id")
        .where("confirmation", "=", "finalized")
        .execute();
      return new Set(rows.map(({ id }) => id));
    };
    const areFinal = async () => {
      const final = await finalIds();
      return ids.every((id) => final.has(id));
    };
    await waitUntil(areFinal, { timeout: PATIENCE_MS, interval: 200 });
    const final = await finalIds();
    const lost = ids.filter((id) => !final.has(id)).map((id) => `payment ${id} is not final`);
    const extra = [...final].filter((id) => !ids.includes(id)).map((id) => `${id} was not paid`);
    const [chain] = testDeps(db, { rpcUrl, confirmations: 2, finalityBlocks: 6 }).chains.values();
    const differences = chain
      ? (await compareWithChain({ db, parts }, chain)).differences
      : ["no chain"];
    return [...lost, ...extra, ...differences, ...(await judgeEvents(url))];
  } finally {
    await db.destroy();
  }
}

/** Checks that each payment's events are numbered without a gap and that none is repeated. */
async function judgeEvents(url: string): Promise<string[]> {
  const db = openDatabase(url, pino({ level: "silent" }));
  try {
    const rows = await db
      .selectFrom("webhook_events")
      .select(["subject", "sequence", "type"])
      .orderBy("subject")
      .orderBy("sequence")
      .execute();
    const faults: string[] = [];
    for (const [subject, events] of Map.groupBy(rows, (row) => row.subject)) {
      const gap = events.some(({ sequence }, index) => sequence !== BigInt(index + 1));
      if (gap) faults.push(`the events of ${subject} have a gap`);
      const reorged = events.filter(({ type }) => type === "payment.reorged").length;
      for (const type of ["payment.seen", "payment.confirmed", "payment.finalized"]) {
        const told = events.filter((event) => event.type === type).length;
        if (told > reorged + 1) faults.push(`${type} of ${subject} was told ${told} times`);
      }
    }
    return faults;
  } finally {
    await db.destroy();
  }
}

/** Checks that each event has arrived, and repeatedly only if its outcome was lost in a crash. */
async function judgeWebhooks(
  url: string,
  received: ReadonlyMap<string, number>,
  mostAgain: number,
): Promise<string[]> {
  const db = openDatabase(url, pino({ level: "silent" }));
  try {
    const haveEnded = await allDeliveriesEnd(db);
    const rows = await db.selectFrom("webhook_events").select("id").execute();
    const ids = new Set(rows.map(({ id }) => id));
    const lost = [...ids]
      .filter((id) => !received.has(id))
      .map((id) => `event ${id} never arrived`);
    const unknown = [...received.keys()]
      .filter((id) => !ids.has(id))
      .map((id) => `event ${id} arrived and is not recorded`);
    const times = [...received.values()].reduce((sum, count) => sum + count, 0);
    const again = times - received.size;
    console.log(`${received.size} events arrived, ${again} of them again`);
    return [
      ...lost,
      ...unknown,
      ...(haveEnded ? [] : ["webhooks wait that nobody sends"]),
      ...(again > mostAgain ? [`${again} webhooks came again, not ${mostAgain} at most`] : []),
    ];
  } finally {
    await db.destroy();
  }
}

/** Waits until every delivery has ended; false if some have not in time. */
function allDeliveriesEnd(db: Kysely<Database>): Promise<boolean> {
  const haveEnded = async () => {
    const waiting = await db
      .selectFrom("webhook_deliveries")
      .select("id")
      .where("status", "in", ["pending", "sending"])
      .executeTakeFirst();
    return waiting === undefined;
  };
  return waitUntil(haveEnded, { timeout: PATIENCE_MS, interval: 200 });
}
