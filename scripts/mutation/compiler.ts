import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import type { Mutant } from "./mutants.ts";
import { MARKER, type Schema, schemaOf } from "./schema.ts";

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

interface Diagnostic {
  severity: string;
  sourceLocation?: { file: string; start: number; end: number };
}

/** Mutants of one file that were compiled together. */
export interface CompiledSchema {
  /** In the order of their numbers, from 1. */
  mutants: readonly Mutant[];
  /** The escrow with the number of the chosen mutant at zero: with none of them. */
  unchanged: Compiled;
  /** Where the deployed bytecode has that number, in 32 bytes. */
  offsets: readonly number[];
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

const withoutMetadata = { appendCBOR: false, bytecodeHash: "none" };

/**
 * Compiles the escrow with these changes; null if it does not compile. Optimized, because some tests count gas; without
 * metadata, so that equal code has equal bytes.
 */
export function compileEscrow(changes: Changes): Compiled | null {
  const settings = {
    viaIR: true,
    metadata: withoutMetadata,
    optimizer: { enabled: true, runs: 4_500 },
  };
  return bytecodeOf(compile(changes, settings));
}

/** Next to nothing of the optimizer: only what keeps the stack within reach. */
const quick = {
  viaIR: true,
  metadata: withoutMetadata,
  optimizer: {
    enabled: true,
    details: {
      cse: false,
      constantOptimizer: false,
      inliner: false,
      yul: true,
      yulDetails: { stackAllocation: true, optimizerSteps: ":" },
    },
  },
};

/**
 * Compiles mutants of one file together. Those with which the source does not compile, and those that have no edits, are
 * left out.
 */
export function compileSchema(
  file: string,
  source: string,
  all: readonly Mutant[],
): CompiledSchema[] {
  const mutants = all.filter(({ edits }) => edits.length > 0);
  if (mutants.length === 0) return [];
  const schema = schemaOf(source, mutants);
  const { refused, unplaced } = refusals(file, schema);
  if (refused.size > 0) {
    const accepted = mutants.filter((_, index) => !refused.has(index + 1));
    return compileSchema(file, source, accepted);
  }
  const compiled = unplaced ? null : bytecodeOf(compile({ [file]: schema.text }, quick));
  if (compiled !== null) return [{ mutants, ...withoutMarker(compiled) }];
  // Somewhere an error, or too large: each half by itself.
  if (mutants.length === 1) return [];
  const half = mutants.length >> 1;
  return [mutants.slice(0, half), mutants.slice(half)].flatMap((each) =>
    compileSchema(file, source, each),
  );
}

/** The numbers of the mutants at whose places the compiler finds errors, and whether it finds others elsewhere. */
function refusals(file: string, { text, places }: Schema) {
  const { errors = [] } = run({ [file]: text }, { "*": { "*": ["abi"] } });
  const refused = new Set<number>();
  let unplaced = false;
  for (const { severity, sourceLocation } of errors as Diagnostic[]) {
    if (severity !== "error") continue;
    const from = sourceLocation?.file === file ? sourceLocation.start : -1;
    const to = sourceLocation?.end ?? -1;
    const [around] = places
      .filter(({ start, end }) => start <= from && to <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const found = around ? [around] : places.filter(({ start, end }) => from <= start && end <= to);
    if (found.length === 0) unplaced = true;
    for (const { numbers } of found) for (const number of numbers) refused.add(number);
  }
  return { refused, unplaced };
}

/** Puts zero in the place of the marker, and says where that is in the deployed bytecode. */
function withoutMarker({ bytecode, deployedBytecode }: Compiled) {
  const zero = "0".repeat(MARKER.length);
  const found = [...deployedBytecode.matchAll(new RegExp(MARKER, "g"))];
  return {
    unchanged: {
      bytecode: bytecode.replaceAll(MARKER, zero),
      deployedBytecode: deployedBytecode.replaceAll(MARKER, zero),
    },
    // Two digits for each byte, after 0x.
    offsets: found.map(({ index }) => (index - 2) / 2),
  };
}

function compile(changes: Changes, settings: object) {
  const outputs = ["evm.bytecode.object", "evm.deployedBytecode.object"];
  return run(changes, { [main]: { HandselEscrow: outputs } }, settings);
}

function bytecodeOf(output: ReturnType<typeof run>): Compiled | null {
  const evm = output.contracts?.[main]?.HandselEscrow?.evm;
  if (!evm?.bytecode?.object) return null;
  return {
    bytecode: `0x${evm.bytecode.object}`,
    deployedBytecode: `0x${evm.deployedBytecode.object}`,
  };
}
