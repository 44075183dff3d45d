import { createRequire } from "node:module";
import hardhatIgnitionViem from "@nomicfoundation/hardhat-ignition-viem";
import hardhatKeystore from "@nomicfoundation/hardhat-keystore";
import hardhatMocha from "@nomicfoundation/hardhat-mocha";
import hardhatNetworkHelpers from "@nomicfoundation/hardhat-network-helpers";
import hardhatVerify from "@nomicfoundation/hardhat-verify";
import hardhatViem from "@nomicfoundation/hardhat-viem";
import hardhatViemAssertions from "@nomicfoundation/hardhat-viem-assertions";
import { configVariable, defineConfig } from "hardhat/config";

const require = createRequire(import.meta.url);

const compiler = {
  version: "0.8.37",
  // The compiler comes with npm: nothing is downloaded when it runs.
  path: require.resolve("solc/soljson.js"),
  settings: {
    evmVersion: "cancun",
    viaIR: true,
    // More would inline more than the largest contract may have: docs/decisions/0008-gas.md.
    optimizer: { enabled: true, runs: 20_000 },
  },
};

/** How much the stateful tests of test/invariants do; `npm run fuzz` sets more, and where they report. */
const fuzz = {
  runs: Number(process.env.FUZZ_RUNS ?? 10),
  depth: Number(process.env.FUZZ_DEPTH ?? 100),
};

/** A file that a variable of the environment names. */
function named(variable: string): string[] {
  return process.env[variable] ? [process.env[variable]] : [];
}

/** Where `npm run coverage` keeps its instrumented contracts, so that nothing else meets them. */
const output = process.env.CONTRACTS_OUTPUT;

export default defineConfig({
  plugins: [
    hardhatIgnitionViem,
    hardhatKeystore,
    hardhatMocha,
    hardhatNetworkHelpers,
    hardhatVerify,
    hardhatViem,
    hardhatViemAssertions,
  ],
  paths: {
    ...(output ? { artifacts: `${output}/artifacts`, cache: `${output}/cache` } : {}),
  },
  solidity: {
    profiles: {
      default: compiler,
      // What is deployed: the same settings, each contract compiled by itself (docs/deployment.md).
      production: { ...compiler, isolated: true },
    },
    // What the tests put beside the escrow.
    npmFilesToBuild: [
      "@kleros/erc-792/contracts/examples/CentralizedArbitratorWithAppeal.sol",
      "@kleros/erc-792/contracts/examples/SimpleCentralizedArbitrator.sol",
    ],
  },
  test: {
    solidity: {
      fsPermissions: {
        readFile: ["test/helpers/permit2.json", ...named("FUZZ_ESCROW")],
        writeFile: named("FUZZ_REPORT"),
      },
      // An action that reverted would take back what it saw.
      invariant: { ...fuzz, failOnRevert: true },
      fuzz: { ...(process.env.FUZZ_SEED ? { seed: process.env.FUZZ_SEED } : {}) },
    },
  },
  verify: {
    etherscan: { apiKey: configVariable("ETHERSCAN_API_KEY") },
    ...(process.env.SOURCIFY_URL ? { sourcify: { apiUrl: process.env.SOURCIFY_URL } } : {}),
  },
  networks: {
    local: {
      type: "http",
      chainType: "l1",
      url: process.env.CHAIN_RPC_URL ?? "http://127.0.0.1:8545",
    },
  },
});
