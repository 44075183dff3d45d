import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";
import type { Compiled } from "./compiler.ts";
import type { Order, Outcome } from "./runTests.ts";

const config = `import { defineConfig } from "hardhat/config";
import project from "./project.config.ts";

export default defineConfig({
  ...project,
  networks: {
    ...project.networks,
    default: { type: "edr-simulated", allowUnlimitedContractSize: true },
  },
});
`;

/** A program that runs tests is replaced after so many runs, because its chains only grow. */
const runsOfAProgram = 200;

/** Of the project; all other folders are linked. */
const copied = ["artifacts", "test", "package.json", "tsconfig.json"];

/** Folders that are Hardhat's or the machine's. */
const own = /^(cache|\..*)$/;

/** A copy of the project in which the tests run against any bytecode of the escrow. */
export interface Sandbox {
  /** Runs tests until one fails; what takes half an hour counts as failed. */
  test: (compiled: Compiled, order: Omit<Order, "otherEscrow">) => Promise<Outcome>;
  /** Ends the tests that run; from then on every run fails at once. */
  stop: () => void;
  remove: () => void;
}

/** @param files all test files that will ever be asked for */
export function createSandbox(files: readonly string[]): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), "handsel-mutation-"));
  // Build information only serves stack traces, and reading it takes seconds at each start.
  const wanted = (path: string) =>
    !/(^|[\\/])(node_modules|build-info)$/.test(relative(root, path));
  for (const name of copied) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: wanted });
  }
  // The tests import and read of the others, and nothing changes them.
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (!entry.isDirectory() || own.test(entry.name) || copied.includes(entry.name)) continue;
    symlinkSync(join(root, entry.name), join(folder, entry.name), "junction");
  }
  cpSync(join(root, "hardhat.config.ts"), join(folder, "project.config.ts"));
  writeFileSync(join(folder, "hardhat.config.ts"), config);
  const artifact = join(
    folder,
    "artifacts",
    "contracts",
    "HandselEscrow.sol",
    "HandselEscrow.json",
  );
  const original = JSON.parse(readFileSync(artifact, "utf8"));
  let program: ChildProcess | undefined;
  let runs = 0;
  let inPlace: Compiled | undefined;
  let stopped = false;

  async function ready(): Promise<ChildProcess> {
    if (runs === runsOfAProgram) end();
    if (program === undefined) {
      runs = 0;
      program = fork(join(root, "scripts", "mutation", "runTests.ts"), files, {
        cwd: folder,
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        env: { ...process.env, HARDHAT_DISABLE_TELEMETRY_PROMPT: "true", NODE_ENV: "test" },
      });
      if ((await answer(program)) === undefined) throw new UserError("The tests do not start.");
    }
    runs += 1;
    return program;
  }

  function end(): void {
    program?.kill("SIGKILL");
    program = undefined;
  }

  function stop(): void {
    stopped = true;
    end();
  }

  return {
    async test(compiled, order) {
      if (stopped) return { why: "The tests were stopped." };
      const tests = await ready();
      const otherEscrow = compiled !== inPlace;
      inPlace = compiled;
      if (otherEscrow) writeFileSync(artifact, JSON.stringify({ ...original, ...compiled }));
      const timer = setTimeout(end, 1_800_000);
      tests.send({ ...order, otherEscrow } satisfies Order);
      const outcome = await answer(tests);
      clearTimeout(timer);
      if (outcome !== undefined) return outcome;
      end();
      return { why: "The tests did not end." };
    },
    stop,
    remove() {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a program says next; undefined if it ends instead. */
async function answer(program: ChildProcess): Promise<Outcome | undefined> {
  const ended = new AbortController();
  const end = () => ended.abort();
  program.once("exit", end);
  try {
    const [outcome] = await once(program, "message", { signal: ended.signal });
    return outcome;
  } catch {
    return undefined;
  } finally {
    program.off("exit", end);
  }
}
