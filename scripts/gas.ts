/**
 * Measures the gas of every verb of the escrow, prints it beside the best peer's figure, and writes
 * docs/measurements/gas.json. Fails when a row is above its target.
 *
 * Every figure is the `gasUsed` of a whole transaction's receipt. Conditions: a plain OpenZeppelin token or Circle's own
 * FiatToken 2.2 behind its proxy, 100 tokens, a fee of 250 bps, allowances that exist and are infinite, recipients that hold
 * something already, a payer that keeps something, and an escrow that holds the money of another live payment before and
 * after.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Row, rows } from "./gas/rows.ts";
import { client, networkHelpers, reachSteadyState } from "./gas/world.ts";

await reachSteadyState();
const measured: { row: Row; value: number }[] = [];
for (const row of rows) {
  const snapshot = await networkHelpers.takeSnapshot();
  const receipt = await client.waitForTransactionReceipt({ hash: await row.run() });
  if (receipt.status !== "success") throw new Error(`${row.metric}: the transaction reverted.`);
  measured.push({ row, value: Math.round(Number(receipt.gasUsed) / (row.divide ?? 1)) });
  await snapshot.restore();
}

const figure = (value: number | null) => (value === null ? "" : value.toLocaleString("en-US"));
console.table(
  measured.map(({ row, value }) => ({
    operation: row.metric,
    gas: figure(value),
    "at most": figure(row.max),
    "best peer": figure(row.peerValue),
    "× peer": row.peerValue === null ? "" : (value / row.peerValue).toFixed(2),
    peer: row.peer ?? "",
  })),
);

const entries = measured.map(({ row: { metric, max, peer, peerValue, conditions }, value }) =>
  JSON.stringify({ metric, value, unit: "gas", max, peer, peerValue, conditions }),
);
await writeFile(
  join(import.meta.dirname, "../docs/measurements/gas.json"),
  `[\n  ${entries.join(",\n  ")}\n]\n`,
);

const above = measured.filter(({ row, value }) => row.max !== null && value > row.max);
for (const { row, value } of above) {
  console.error(`${row.metric}: ${figure(value)} gas, target ${figure(row.max)}.`);
}
process.exitCode = above.length === 0 ? 0 : 1;
