import { join } from "node:path";
import { startChain } from "@handsel/services/chain";
import { deployContracts } from "@handsel/services/contracts";
import { freePort } from "@handsel/services/ports";
import { startPostgres } from "@handsel/services/postgres";
import { median } from "../../lib/median.ts";
import { sql } from "../sql.ts";
import { measureHeadLag } from "./headLag.ts";
import { History } from "./history.ts";
import { graphNodeKind, type Indexer, index, type Kind } from "./indexer.ts";
import { ponderKind } from "./ponder.ts";
import { measureQuestion, type Question, questions } from "./queries.ts";

/** Payments of the history whose indexing counts as starting up. */
export const FIRST = 20;

/** Payments of the smallest history: each merchant that is asked about has some. */
export const LEAST = 200;

/** Rounds of a short history, of which the median counts. */
const ROUNDS = 3;
export const SHORT = 1_000;

/** Runs of each query. */
const RUNS = 200;

/** What to measure, the folder of its files, and how to register servers to stop at the end. */
export interface Plan {
  /** Payments of each history, from small to large. */
  sizes: readonly number[];
  /** Blocks, one each second, in which the head lag is measured. */
  blocks: number;
  /** Folder of Ponder's packages; null to leave Ponder out. */
  ponder: string | null;
  folder: string;
  stops: (() => Promise<unknown>)[];
}

/** Measurements; each list has graph-node's figure first and, if Ponder ran, Ponder's second. */
export interface Measured {
  /** Seconds to index a history of {@link FIRST} payments; here and below medians of rounds, where there are several. */
  startUp: number[];
  histories: { payments: number; events: number; blocks: number; seconds: number[] }[];
  /** Milliseconds of each block. */
  lags: number[][];
  /** Milliseconds of each run. */
  answers: { question: Question; payments: number; times: number[][] }[];
}

/** Grows the history of one chain and measures it at each size. */
export async function measureSubgraph(plan: Plan): Promise<Measured> {
  const { sizes, folder, stops } = plan;
  const kinds = [graphNodeKind, ...(plan.ponder === null ? [] : [ponderKind(plan.ponder)])];
  const chain = await startChain({ port: await freePort(), logFile: join(folder, "chain.log") });
  stops.push(chain.stop);
  const contracts = await deployContracts(chain.rpcUrl);
  const dataDir = join(folder, "postgres");
  const postgres = await startPostgres({ dataDir, port: await freePort() });
  stops.push(postgres.remove);
  const history = await History.open(chain.rpcUrl, contracts);
  const indexed = (kind: Kind, size: number) =>
    index(
      kind,
      {
        ...{ rpcUrl: chain.rpcUrl, escrow: contracts.escrow },
        databaseUrl: postgres.url(databaseOf(kind, size)),
        folder: join(folder, String(size)),
      },
      history.sums,
    );

  const largest = sizes.at(-1) ?? FIRST;
  const histories: Measured["histories"] = [];
  const indexers: Indexer[] = [];
  for (const size of [FIRST, ...sizes]) {
    const begun = performance.now();
    await history.growTo(size);
    const { payments, events } = history.sums;
    const blocks = await history.blocks();
    console.log(`${payments} payments, ${events} events, ${blocks} blocks (${since(begun)})`);
    const seconds = kinds.map(() => [] as number[]);
    const rounds = size <= SHORT ? ROUNDS : 1;
    for (let round = 1; round <= rounds; round += 1) {
      for (const [place, kind] of kinds.entries()) {
        const database = databaseOf(kind, size);
        await postgres.createDatabase(database);
        const done = await indexed(kind, size);
        seconds[place]?.push(done.seconds);
        const megabytes = await databaseSize(postgres.url(database));
        console.log(`  ${kind.name}: ${done.seconds.toFixed(1)} s, a database of ${megabytes} MB`);
        if (size === largest && round === rounds) {
          // Keeps running while the next one indexes, because a restarted gnd would index from the first block.
          stops.push(() => done.indexer.stop());
          indexers.push(done.indexer);
        } else {
          await done.indexer.stop();
          await sql(postgres.url("postgres"), `drop database "${database}" with (force)`);
        }
      }
    }
    histories.push({ payments, events, blocks, seconds: seconds.map(median) });
  }

  console.log(`A block each second, ${plan.blocks} times`);
  const lags = await measureHeadLag(history, indexers, plan.blocks);
  for (const kind of kinds) await sql(postgres.url(databaseOf(kind, largest)), "analyze");
  const answers: Measured["answers"] = [];
  for (const question of questions()) {
    console.log(`${question.name}, ${RUNS} times`);
    const times = await measureQuestion(question, history, indexers, RUNS);
    answers.push({ question, payments: history.paymentsOf(question.role), times });
  }
  const [first, ...others] = histories;
  return { startUp: first?.seconds ?? [], histories: others, lags, answers };
}

/** Database name without hyphens, which SQL would have to quote. */
const databaseOf = ({ name }: Kind, size: number) => `${name.replaceAll("-", "_")}_${size}`;

const since = (begun: number) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

async function databaseSize(url: string): Promise<number> {
  const [row] = await sql(url, "select pg_database_size(current_database()) / 1000000 as size");
  return Number(row?.size);
}
