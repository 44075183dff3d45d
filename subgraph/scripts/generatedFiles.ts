import { escrowAbi, handselChains, listedChains } from "@handsel/protocol";

/**
 * Renders what the subgraph takes from the protocol package, by path in the project: the escrow's events, and each
 * chain's address and start block.
 */
export function subgraphFiles(): Record<string, string> {
  // Only the events: without functions no mapping can call the contract.
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
  return {
    "subgraph/abis/HandselEscrow.json": `${JSON.stringify(events, null, 2)}\n`,
    "subgraph/networks.json": `${JSON.stringify(networks, null, 2)}\n`,
  };
}
