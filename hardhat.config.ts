import { createRequire } from "node:module";
import hardhatIgnitionViem from "@nomicfoundation/hardhat-ignition-viem";
import hardhatMocha from "@nomicfoundation/hardhat-mocha";
import hardhatNetworkHelpers from "@nomicfoundation/hardhat-network-helpers";
import hardhatViem from "@nomicfoundation/hardhat-viem";
import hardhatViemAssertions from "@nomicfoundation/hardhat-viem-assertions";
import { defineConfig } from "hardhat/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  plugins: [
    hardhatIgnitionViem,
    hardhatMocha,
    hardhatNetworkHelpers,
    hardhatViem,
    hardhatViemAssertions,
  ],
  paths: { ignition: "scripts/ignition" },
  solidity: {
    version: "0.8.37",
    // The compiler comes with npm: nothing is downloaded when it runs.
    path: require.resolve("solc/soljson.js"),
    // What the tests put beside the escrow.
    npmFilesToBuild: [
      "@kleros/erc-792/contracts/examples/CentralizedArbitratorWithAppeal.sol",
      "@kleros/erc-792/contracts/examples/SimpleCentralizedArbitrator.sol",
    ],
    settings: {
      evmVersion: "cancun",
      viaIR: true,
      optimizer: { enabled: true, runs: 1_000_000 },
    },
  },
  networks: {
    local: {
      type: "http",
      chainType: "l1",
      url: process.env.CHAIN_RPC_URL ?? "http://127.0.0.1:8545",
    },
  },
});
