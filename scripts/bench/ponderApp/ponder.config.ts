import { createConfig } from "ponder";
// From here as from the folder that the benchmark copies this one to.
import { escrowAbi } from "../../../protocol/src/generated/escrowAbi.ts";

export default createConfig({
  database: { kind: "postgres", connectionString: process.env.DATABASE_URL ?? "" },
  chains: {
    local: {
      id: 31337,
      rpc: process.env.CHAIN_RPC_URL,
      // As often as graph-node looks for a block in the same run.
      pollingInterval: 200,
    },
  },
  contracts: {
    HandselEscrow: {
      chain: "local",
      abi: escrowAbi,
      address: process.env.ESCROW_ADDRESS as `0x${string}`,
      startBlock: 0,
    },
  },
});
