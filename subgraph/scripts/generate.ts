/**
 * Writes what the subgraph takes from the rest of the project into `generated/`, which is not committed: the escrow's
 * events from the TypeScript package, and `networks.json` from the deployments.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { escrowAbi, handselChains } from "@handsel/protocol";

/** What graph-node calls each chain: the names of The Graph's registry, and `local` for the local one. */
const NETWORK_NAMES: ReadonlyMap<number, string> = new Map([[31337, "local"]]);

const folder = join(import.meta.dirname, "..", "generated");

/** Only the events: without functions no mapping can call the contract. */
const events = escrowAbi.filter((item) => item.type === "event");

const networks = Object.fromEntries(
  [...handselChains].map(([chainId, { escrow, startBlock }]) => {
    const name = NETWORK_NAMES.get(chainId);
    if (name === undefined)
      throw new Error(`Chain ${chainId} has no name in ${import.meta.filename}`);
    return [
      name,
      { HandselEscrow: { address: escrow.address, startBlock: Number(startBlock) } },
    ] as const;
  }),
);

await mkdir(folder, { recursive: true });
await writeJson("HandselEscrow.json", events);
await writeJson("networks.json", networks);

async function writeJson(name: string, content: unknown): Promise<void> {
  await writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
