import { chmodSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { escrowAddress, handselChains } from "@handsel/protocol";
import { findProgram } from "@handsel/services/findProgram";
import { hardhatProgram, root } from "@handsel/services/paths";
import { run } from "@handsel/services/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createScratchProject, type ScratchProject } from "./scratchProject.ts";

let project: ScratchProject;

beforeAll(async () => {
  project = await createScratchProject(["@openzeppelin/contracts", "hardhat", "solc"]);
  // The example that docs/integrating-contracts.md explains, as somebody else's project has it.
  const till = readFileSync(join(root, "examples", "contracts", "Till.sol"), "utf8");
  const outside = till.replace("../../contracts/", "@handsel/contracts/");
  project.write("contracts/Till.sol", outside);
  project.write(
    "contracts/Known.sol",
    `// SPDX-License-Identifier: MIT
     pragma solidity ^0.8.24;
     import {HandselAddresses} from "@handsel/contracts/addresses/HandselAddresses.sol";
     contract Known { address public constant ESCROW = HandselAddresses.ESCROW; }`,
  );
  project.write("package.json", JSON.stringify({ name: "outside", type: "module" }));
});
afterAll(() => project?.remove());

test("a Hardhat project outside of the tree compiles against the packed interfaces", async () => {
  project.write(
    "hardhat.config.js",
    `import { createRequire } from "node:module";
     const path = createRequire(import.meta.url).resolve("solc/soljson.js");
     export default { solidity: { version: "0.8.37", path, settings: { evmVersion: "cancun" } } };`,
  );
  await run(process.execPath, {
    title: "Compiling the scratch project",
    args: [hardhatProgram, "build"],
    cwd: project.folder,
    env: { HARDHAT_DISABLE_TELEMETRY_PROMPT: "true" },
  });
  const artifact = join(project.folder, "artifacts", "contracts", "Till.sol", "Till.json");
  const { abi, bytecode } = JSON.parse(readFileSync(artifact, "utf8"));
  expect(bytecode.length).toBeGreaterThan(100);
  expect(abi.map(({ name }: { name?: string }) => name)).toContain("empty");
});

const machine = `${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}`;
const forge = findProgram("forge", {
  variable: "FORGE",
  npmPackage: `@foundry-rs/forge-${machine}`,
});

/** Stands for a native compiler, which Foundry would download. */
const compiler = `#!/usr/bin/env node
const solc = require("solc");
const { readFileSync } = require("node:fs");
const isAsked = process.argv.includes("--version");
process.stdout.write(isAsked ? \`Version: \${solc.version()}\\n\` : solc.compile(readFileSync(0, "utf8")));
`;

test.skipIf(forge === null || process.platform === "win32")(
  "a Foundry project outside of the tree compiles against the packed interfaces (needs forge, which npm has for most platforms)",
  async () => {
    project.write("solc.cjs", compiler);
    chmodSync(join(project.folder, "solc.cjs"), 0o755);
    project.write(
      "foundry.toml",
      `[profile.default]
src = "contracts"
out = "out"
libs = ["node_modules"]
solc = "./solc.cjs"
evm_version = "cancun"
remappings = ["@handsel/contracts/=node_modules/@handsel/contracts/", "@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/"]
`,
    );
    await run(forge ?? "", {
      title: "forge build",
      args: ["build", "--offline"],
      cwd: project.folder,
      env: { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
    });
    const artifact = join(project.folder, "out", "Till.sol", "Till.json");
    const { abi, bytecode } = JSON.parse(readFileSync(artifact, "utf8"));
    expect(bytecode.object.length).toBeGreaterThan(100);
    expect(abi.map(({ name }: { name?: string }) => name)).toContain("empty");
  },
);

test("the package has the ABI of each interface as JSON", () => {
  const folder = join(project.folder, "node_modules", "@handsel", "contracts", "abi");
  for (const name of ["IHandselEscrow", "IHandselLens", "IHandselRouter", "IHandselFactory"]) {
    const abi = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    expect(abi.some(({ type }: { type: string }) => type === "function")).toBe(true);
  }
});

test("the package has the escrow's address, for contracts and for tools", () => {
  const folder = join(project.folder, "node_modules", "@handsel", "contracts");
  const addresses = JSON.parse(readFileSync(join(folder, "addresses.json"), "utf8"));
  expect(addresses.escrow).toBe(escrowAddress);
  for (const [id, { escrow }] of handselChains) {
    expect(addresses[id].escrow).toBe(escrow.address);
  }
  const known = join(project.folder, "artifacts", "contracts", "Known.sol", "Known.json");
  const { bytecode } = JSON.parse(readFileSync(known, "utf8"));
  expect(bytecode.toLowerCase()).toContain(escrowAddress.slice(2).toLowerCase());
});
