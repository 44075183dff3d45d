import { escrowAbi, handselChains } from "@handsel/protocol";
import { NETWORK_NAMES } from "./networkNames.ts";

/**
 * Renders what the subgraph takes from the protocol package, by path in the project: the escrow's events, and each
 * chain's address and start block.
 */
export function subgraphFiles(): Record<string, string> {
  // Only the events: without functions no mapping can call the contract.
  const events = escrowAbi.filter((item) => item.type === "event");
  const networks = Object.fromEntries(
    [...handselChains].map(([chainId, { escrow, startBlock }]) => {
      const name = NETWORK_NAMES.get(chainId);
      if (name === undefined) throw new Error(`Name chain ${chainId} in networkNames.ts`);
      return [name, { HandselEscrow: { address: escrow.address, startBlock: Number(startBlock) } }];
    }),
  );
  return {
    "subgraph/abis/HandselEscrow.json": `${JSON.stringify(events, null, 2)}\n`,
    "subgraph/networks.json": `${JSON.stringify(networks, null, 2)}\n`,
  };
}
