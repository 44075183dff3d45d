import { availableParallelism } from "node:os";
import type { Measurement } from "../../lib/measurements.ts";
import {
  type BenchRelayer,
  createCheckout,
  readCpuSeconds,
  type Stops,
  startBenchRelayer,
} from "./benchRelayer.ts";

/** Numbers of processes on one database. */
const PROCESSES = [1, 2, 4] as const;
const ROUNDS = 3;
const REQUESTS = 1_500;
/** Requests that are under way at once. */
const CLIENTS = 16;

/** What creating checkouts took. */
interface Cost {
  perSecond: number;
  /** CPU of all processes for one checkout, in milliseconds. */
  cpuMs: number;
}

/** Measures creating checkouts by one process, and by several on one database, in turns. */
export async function benchProcesses(
  folder: string,
  databaseUrl: string,
  key: string,
  stops: Stops,
): Promise<Measurement[]> {
  const relayers: BenchRelayer[] = [];
  while (relayers.length < Math.max(...PROCESSES)) {
    relayers.push(await startBenchRelayer(folder, databaseUrl, stops));
  }
  await create(relayers, key);
  const costs = new Map(PROCESSES.map((count) => [count, [] as Cost[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [count, found] of costs) found.push(await create(relayers.slice(0, count), key));
  }
  const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, ${CLIENTS} requests at once, medians of ${ROUNDS} rounds of ${REQUESTS} requests in turns; the cores also run PostgreSQL and the clients`;
  const figure = (count: (typeof PROCESSES)[number], of: (cost: Cost) => number) => {
    const sorted = (costs.get(count) ?? []).map(of).sort((a, b) => a - b);
    return Math.round((sorted[ROUNDS >> 1] ?? Number.NaN) * 1000) / 1000;
  };
  return PROCESSES.slice(1).flatMap((count) => {
    const row = (metric: string, unit: string, of: (cost: Cost) => number): Measurement => ({
      ...{
        metric: `create checkouts in ${count} processes, ${metric}`,
        value: figure(count, of),
        unit,
      },
      ...{ max: null, peer: "handsel, one process", peerValue: figure(1, of), conditions },
    });
    return [
      row("throughput", "per second", ({ perSecond }) => perSecond),
      row("CPU", "ms", ({ cpuMs }) => cpuMs),
    ];
  });
}

async function create(relayers: readonly BenchRelayer[], key: string): Promise<Cost> {
  const cpu = async () => {
    const seconds = await Promise.all(relayers.map(readCpuSeconds));
    return seconds.reduce((sum, each) => sum + each, 0);
  };
  const before = await cpu();
  const begun = performance.now();
  let asked = 0;
  const client = async () => {
    for (let next = asked++; next < REQUESTS; next = asked++) {
      const relayer = relayers[next % relayers.length];
      if (relayer) await createCheckout(relayer, key);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - begun) / 1000;
  return {
    perSecond: REQUESTS / seconds,
    cpuMs: (((await cpu()) - before) * 1000) / REQUESTS,
  };
}
