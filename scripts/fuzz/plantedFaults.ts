import { execFileSync, spawn } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { collect } from "@handsel/services/collect";
import { hardhatProgram, root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";
import { type Compiled, compileEscrow } from "../mutation/compiler.ts";

/** What is tried with a planted fault: the same each time. */
const CAMPAIGN = { FUZZ_RUNS: "300", FUZZ_DEPTH: "100", FUZZ_SEED: "0x1" };

/** A fault of the escrow that the campaign has to notice, as a patch that plants it. */
export interface PlantedFault {
  name: string;
  /** What is wrong while the patch is applied. */
  sentence: string;
  patch: string;
}

/** Reads test/invariants/faults: a sentence, an empty line, and the output of `git diff`. */
export function readPlantedFaults(): PlantedFault[] {
  const files = globSync("test/invariants/faults/*.patch", { cwd: root }).sort();
  return files.map((file) => {
    const patch = readFileSync(join(root, file), "utf8");
    const [sentence = "", empty] = patch.split("\n");
    if (!sentence.endsWith(".") || empty !== "") {
      throw new UserError(`${file} does not begin with a sentence and an empty line.`);
    }
    return { name: basename(file, ".patch"), sentence, patch };
  });
}

/** Runs a short campaign against the escrow with the fault. Returns the violated invariant; null if none is. */
export async function violationOf(fault: PlantedFault): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), "handsel-fuzz-"));
  try {
    const escrow = join(folder, "escrow.json");
    writeFileSync(escrow, JSON.stringify(compileWith(fault, folder)));
    const child = spawn(process.execPath, [hardhatProgram, "test", "solidity"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...{ ...process.env, HARDHAT_DISABLE_TELEMETRY_PROMPT: "true" },
        ...{ ...CAMPAIGN, FUZZ_ESCROW: escrow },
      },
    });
    const { code, stdout, stderr } = await collect(child);
    if (code === 0) return null;
    const violation = /EscrowInvariants#\w+\(\)\s+Error: (.*)/.exec(stdout)?.[1];
    if (violation === undefined) throw new UserError(`${fault.name}:\n${stdout}${stderr}`);
    return violation;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles the escrow from a copy of its sources in which the fault is planted. */
function compileWith({ name, patch }: PlantedFault, folder: string): Compiled {
  cpSync(join(root, "contracts"), join(folder, "contracts"), { recursive: true });
  // A repository around the copy would not be asked for its files.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() };
  execFileSync("git", ["apply", "-"], { cwd: folder, env, input: patch });
  const files = [...patch.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, file = ""]) => file);
  const changes = files.map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
  const compiled = compileEscrow(Object.fromEntries(changes));
  if (compiled === null) throw new UserError(`The escrow does not compile with ${name}.`);
  return compiled;
}
