import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";

/** A measured figure and its goal. */
export interface Measurement {
  metric: string;
  value: number;
  unit: string;
  min: number;
  conditions: string;
}

/** Writes docs/measurements/<name>.json, for figures without a peer's. */
export function writeMeasurements(name: string, measurements: readonly Measurement[]): void {
  const entries = measurements.map(({ metric, value, unit, min, conditions }) =>
    JSON.stringify({ metric, value, unit, min, peer: null, peerValue: null, conditions }),
  );
  const file = join(root, "docs", "measurements", `${name}.json`);
  writeFileSync(file, `[\n  ${entries.join(",\n  ")}\n]\n`);
}
