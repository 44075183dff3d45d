/**
 * A local chain: `node localChain.ts <port> <chain id> [ISO time of the first block]`. It is Hardhat's node without the
 * project's plugins, the log of every call and the compiler's output, which take more time than the chain itself.
 */
import { createHardhatRuntimeEnvironment } from "hardhat/hre";

const [port, chainId, initialDate] = process.argv.slice(2);
const { network } = await createHardhatRuntimeEnvironment({});
const server = await network.createServer(
  {
    network: "node",
    override: { chainId: Number(chainId), ...(initialDate ? { initialDate } : {}) },
  },
  "127.0.0.1",
  Number(port),
);
const { address, port: listened } = await server.listen();
console.log(`JSON-RPC server at http://${address}:${listened}`);
await server.afterClosed();
