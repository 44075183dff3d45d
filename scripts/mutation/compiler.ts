import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "@handsel/services/paths";

interface Solc {
  compile(input: string, callbacks: { import(path: string): unknown }): string;
}

const solc: Solc = createRequire(import.meta.url)("solc");
const main = "contracts/HandselEscrow.sol";

/** Sources that differ from those on disk. */
export type Changes = Record<string, string>;

export interface Compiled {
  bytecode: string;
  deployedBytecode: string;
}

function run(changes: Changes, outputs: object, settings: object = {}) {
  const read = (path: string) => {
    const contents = changes[path];
    if (contents !== undefined) return { contents };
    const file = [root, join(root, "node_modules")].map((folder) => join(folder, path));
    const found = file.find((candidate) => existsSync(candidate));
    return found ? { contents: readFileSync(found, "utf8") } : { error: `${path} is missing` };
  };
  const content = readFileSync(join(root, main), "utf8");
  const input = {
    language: "Solidity",
    sources: { [main]: { content } },
    settings: { evmVersion: "cancun", outputSelection: outputs, ...settings },
  };
  return JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
}

/** Parses every source of the escrow. */
export function syntaxTrees(): Record<string, { ast: unknown }> {
  return run({}, { "*": { "": ["ast"] } }).sources;
}

/**
 * Compiles the escrow with these changes; null if it does not compile. Optimized, because some tests count gas; without
 * metadata, so that equal code has equal bytes.
 */
export function compileEscrow(changes: Changes): Compiled | null {
  const output = run(
    changes,
    { [main]: { HandselEscrow: ["evm.bytecode.object", "evm.deployedBytecode.object"] } },
    {
      viaIR: true,
      metadata: { appendCBOR: false, bytecodeHash: "none" },
      optimizer: { enabled: true, runs: 10_000 },
    },
  );
  const evm = output.contracts?.[main]?.HandselEscrow?.evm;
  if (!evm?.bytecode?.object) return null;
  return {
    bytecode: `0x${evm.bytecode.object}`,
    deployedBytecode: `0x${evm.deployedBytecode.object}`,
  };
}
