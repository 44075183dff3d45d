import { spawn } from "node:child_process";
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "@handsel/services/paths";
import type { Compiled } from "./compiler.ts";

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

/** Gas tests that read an error's name, which the chain knows only from the build information of the exact bytecode. */
export const countGas = "a caller who sends too little gas";

export interface TestRun {
  passed: boolean;
  output: string;
}

/** A copy of the project in which the tests run against any bytecode of the escrow. */
export interface Sandbox {
  test: (compiled: Compiled, files: readonly string[], limit: number) => Promise<TestRun>;
  stop: () => void;
  remove: () => void;
}

export function createSandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), "handsel-mutation-"));
  // Build information only serves stack traces, and reading it takes seconds at each start.
  const wanted = (path: string) =>
    !/(^|[\\/])(node_modules|build-info)$/.test(relative(root, path));
  for (const name of ["artifacts", "docs", "protocol", "test", "package.json", "tsconfig.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: wanted });
  }
  cpSync(join(root, "hardhat.config.ts"), join(folder, "project.config.ts"));
  writeFileSync(join(folder, "hardhat.config.ts"), config);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const artifact = join(
    folder,
    "artifacts",
    "contracts",
    "HandselEscrow.sol",
    "HandselEscrow.json",
  );
  const log = join(folder, "tests.log");
  let stopRunning = () => {};

  return {
    async test(compiled, files, limit) {
      const original = JSON.parse(readFileSync(artifact, "utf8"));
      writeFileSync(artifact, JSON.stringify({ ...original, ...compiled }));
      const out = openSync(log, "w");
      const program = join(folder, "node_modules", "hardhat", "dist", "src", "cli.js");
      const child = spawn(
        process.execPath,
        [program, "test", "mocha", "--no-compile", "--bail", "--grep-exclude", countGas, ...files],
        {
          cwd: folder,
          stdio: ["ignore", out, out],
          env: { ...process.env, HARDHAT_DISABLE_TELEMETRY_PROMPT: "true" },
        },
      );
      closeSync(out);
      stopRunning = () => child.kill("SIGKILL");
      const timer = setTimeout(stopRunning, limit);
      const code = await new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", resolve);
      });
      clearTimeout(timer);
      return { passed: code === 0, output: readFileSync(log, "utf8") };
    },
    stop: () => stopRunning(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
