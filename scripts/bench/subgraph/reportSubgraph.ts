import { availableParallelism } from "node:os";
import { type Measurement, writeMeasurements } from "../../lib/measurements.ts";
import { FIRST, type Measured, SHORT } from "./measureSubgraph.ts";
import { PONDER_VERSION } from "./ponder.ts";

/** Smallest ratio of the largest history's indexing rate to the smallest one's. */
const LEAST_GROWTH = 0.8;

/** Payments of the largest history that are indexed in a second, and how much of Ponder's rate that is. */
const LEAST_RATE = 300;
const LEAST_OF_PONDER = 0.6;

/** Milliseconds from a block to its visibility in queries. */
const MOST_LAG = 1_000;

/** Conditions of the figures, per indexer. */
const DEEDS = [
  "graph-node 0.45.0: one WebAssembly instance per event; keeps every version of each entity, so that past blocks can be asked about; query cache off.",
  `Ponder ${PONDER_VERSION}: handlers of the same events that write the same rows in TypeScript; keeps the newest version of each row, and writes rows in bulk, from a cache in memory, while it catches up.`,
];

/**
 * Prints what was measured and writes docs/measurements/subgraph.json.
 *
 * @returns a sentence for each goal that was missed.
 */
export function reportSubgraph(measured: Measured): string[] {
  const rows = [...rateRows(measured), ...lagRows(measured), ...queryRows(measured)];
  for (const deed of DEEDS) console.log(deed);
  console.table(
    rows.map(({ metric, value, unit, min, max, peerValue }) => ({
      ...{ metric, "graph-node": value, [`Ponder ${PONDER_VERSION}`]: peerValue, unit },
      goal: min ? `at least ${min}` : max ? `at most ${max}` : "",
    })),
  );
  writeMeasurements("subgraph", rows);
  return rows
    .filter(({ value, min, max }) => !(value >= (min ?? -Infinity) && value <= (max ?? Infinity)))
    .map(({ metric, value, unit, min, max }) => {
      const goal = min ? `at least ${min}` : `at most ${max}`;
      return `${metric}: ${value} ${unit} instead of ${goal}.`;
    });
}

/** Renders a row, with the peer's figure if there is one. */
function row(
  metric: string,
  unit: string,
  [value = Number.NaN, peerValue]: readonly number[],
  conditions: string,
  goal: { min?: number | null; max?: number | null } = { min: null },
): Measurement {
  return {
    ...{ metric, value: round(value), unit, ...goal },
    peer: peerValue === undefined ? null : `Ponder ${PONDER_VERSION}, same run`,
    peerValue: peerValue === undefined ? null : round(peerValue),
    conditions: `${machine}; ${conditions}`,
  };
}

const machine = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, one PostgreSQL and one Hardhat node`;

function rateRows({ startUp, histories }: Measured): Measurement[] {
  const rates = histories.map(({ payments, seconds }) =>
    seconds.map((total, place) => (payments - FIRST) / (total - (startUp[place] ?? 0))),
  );
  const seconds = (all: readonly number[]) => all.map((one) => `${round(one)} s`).join(" and ");
  const rows = histories.map(({ payments, events, blocks, seconds: taken }, place) =>
    row(
      `indexing rate, ${payments} payments`,
      "payments/s",
      rates[place] ?? [],
      `${events} events in ${blocks} blocks, from start to every sum right by GraphQL in ${seconds(taken)}, less the start-up (the same with ${FIRST} payments) of ${seconds(startUp)}; medians of three rounds in turns where there are up to ${SHORT} payments`,
      { min: place === histories.length - 1 ? LEAST_RATE : null },
    ),
  );
  const [first, last] = [histories[0], histories.at(-1)];
  const [smallest, largest] = [rates[0] ?? [], rates.at(-1) ?? []];
  if (first === undefined || last === undefined) return rows;
  const [ours, theirs] = largest;
  if (ours !== undefined && theirs !== undefined) {
    const conditions = `${last.payments} payments`;
    const goal = { min: LEAST_OF_PONDER };
    rows.push(row("indexing rate over Ponder's", "ratio", [ours / theirs, 1], conditions, goal));
  }
  if (first !== last) {
    const growth = largest.map((rate, place) => rate / (smallest[place] ?? Number.NaN));
    const conditions = `${last.payments} and ${first.payments} payments`;
    rows.push(
      row("indexing rate of the largest history over the smallest's", "ratio", growth, conditions, {
        min: LEAST_GROWTH,
      }),
    );
  }
  return rows;
}

function lagRows({ histories, lags }: Measured): Measurement[] {
  const conditions = `${lags[0]?.length} blocks a second apart with five payments each, after ${histories.at(-1)?.payments} payments; from the block to a query that sees a payment of it; both follow the same blocks and look for one every 200 ms`;
  return [
    row("head lag, p50", "ms", at(0.5, lags), conditions, { max: null }),
    row("head lag, p95", "ms", at(0.95, lags), conditions, { max: MOST_LAG }),
  ];
}

function queryRows({ histories, answers }: Measured): Measurement[] {
  return answers.flatMap(({ question, payments, times }) => {
    const conditions = `${histories.at(-1)?.payments} payments, ${payments} of them that merchant's; ${times[0]?.length} runs in turns, one at a time`;
    return [
      row(`${question.name}, p50`, "ms", at(0.5, times), conditions, { max: null }),
      row(`${question.name}, p95`, "ms", at(0.95, times), conditions, { max: question.max }),
    ];
  });
}

/** The percentile of each list. */
function at(share: number, lists: readonly (readonly number[])[]): number[] {
  return lists.map(
    (list) =>
      list.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(list.length * share) - 1)] ?? Number.NaN,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
