import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";

/** A measured figure, with its goal and a peer's figure where there are such. */
export interface Measurement {
  metric: string;
  value: number;
  unit: string;
  /** The goal: the least value. */
  min?: number | null;
  /** The goal: the largest value. */
  max?: number | null;
  peer?: string | null;
  peerValue?: number | null;
  /** What the figure was measured on. */
  conditions: string;
}

/** Writes docs/measurements/<name>.json, a line for each figure. */
export function writeMeasurements(name: string, measurements: readonly Measurement[]): void {
  const lines = measurements.map(({ conditions, peer = null, peerValue = null, ...figure }) =>
    JSON.stringify({ ...figure, peer, peerValue, conditions }),
  );
  const file = join(root, "docs", "measurements", `${name}.json`);
  writeFileSync(file, `[\n  ${lines.join(",\n  ")}\n]\n`);
}
