/**
 * Writes what the subgraph takes from the rest of the project: the escrow's events into `abis/`, and each chain's
 * address and start block into `networks.json`. With `--check` it writes nothing and fails if a file would change.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { escrowAbi, handselChains, listedChains } from "@handsel/protocol";

const folder = join(import.meta.dirname, "..");

/** Only the events: without functions no mapping can call the contract. */
const events = escrowAbi.filter((item) => item.type === "event");

const networks = Object.fromEntries(
  listedChains.flatMap(({ id, graphNetwork }) => {
    const deployed = handselChains.get(id);
    if (deployed === undefined) return [];
    const { escrow, startBlock } = deployed;
    const source = { address: escrow.address, startBlock: Number(startBlock) };
    return [[graphNetwork, { HandselEscrow: source }] as const];
  }),
);

const files = { "abis/HandselEscrow.json": events, "networks.json": networks };

for (const [name, content] of Object.entries(files)) {
  const path = join(folder, name);
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if ((await readFile(path, "utf8").catch(() => "")) === text) continue;
  if (process.argv.includes("--check")) {
    throw new Error(`${name} is out of date. Run: npm run generate -w @handsel/subgraph`);
  }
  await writeFile(path, text);
  console.log(`wrote ${name}`);
}
