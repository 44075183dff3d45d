import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { escrowAbi, factoryAbi, listedChains } from "@handsel/protocol";
import { root } from "@handsel/services/paths";

/** A contract in a record of protocol/deployments. */
interface Recorded {
  address: string;
  startBlock: number;
}

/**
 * Renders what the subgraph takes from the protocol package, by path in the project: the events of escrow and factory,
 * and their addresses and start blocks on each chain.
 */
export async function subgraphFiles(): Promise<Record<string, string>> {
  // Only the events: without functions no mapping can call the contract.
  const eventsOf = (abi: typeof escrowAbi | typeof factoryAbi) =>
    `${JSON.stringify(
      abi.filter(({ type }) => type === "event"),
      null,
      2,
    )}\n`;
  const networks = await Promise.all(listedChains.map(networkOf));
  return {
    "subgraph/abis/HandselEscrow.json": eventsOf(escrowAbi),
    "subgraph/abis/HandselFactory.json": eventsOf(factoryAbi),
    "subgraph/networks.json": `${JSON.stringify(Object.assign({}, ...networks), null, 2)}\n`,
  };
}

/** A chain's entry of networks.json; empty where nothing is recorded. */
async function networkOf({ id, graphNetwork }: (typeof listedChains)[number]) {
  const path = join(root, "protocol", "deployments", `${id}.json`);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return {};
  const { escrow, factory }: { escrow: Recorded; factory: Recorded } = JSON.parse(text);
  const sourceOf = ({ address, startBlock }: Recorded) => ({ address, startBlock });
  return { [graphNetwork]: { HandselEscrow: sourceOf(escrow), HandselFactory: sourceOf(factory) } };
}
