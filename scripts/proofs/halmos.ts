import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@handsel/services/userError";
import { foundryFolder } from "../lib/foundryFolder.ts";

/** Whether Halmos, a Python package, is on this machine. */
export function halmosIsInstalled(): boolean {
  return spawnSync("halmos", ["--version"], { stdio: "ignore" }).error === undefined;
}

/**
 * Executes functions of some contracts with symbolic input.
 *
 * @param names the functions
 * @returns by `Contract.function`, whether every assertion holds (0), one fails (1), or the solver gave up (2)
 */
export function runHalmos(files: readonly string[], names: readonly string[]): Map<string, number> {
  const folder = foundryFolder(["contracts", "test"], files, {
    optimizer: { enabled: true, runs: 200 },
  });
  const report = join(folder.path, "report.json");
  try {
    const { stdout, stderr } = spawnSync(
      "halmos",
      ["--match-test", `^(${names.join("|")})\\(`, "--no-status", "--json-output", report],
      { cwd: folder.path, env: folder.env, encoding: "utf8" },
    );
    if (!existsSync(report)) throw new UserError(`Halmos failed.\n${stdout}${stderr}`);
    const results: Record<string, { name: string; exitcode: number }[]> = JSON.parse(
      readFileSync(report, "utf8"),
    ).test_results;
    const found = new Map<string, number>();
    for (const [contract, theorems] of Object.entries(results)) {
      for (const { name, exitcode } of theorems) {
        const theorem = `${contract.split(":").at(-1)}.${name.split("(")[0]}`;
        // Halmos reports an assertion that fails as 1, and what it could not decide otherwise.
        found.set(theorem, exitcode);
        if (exitcode === 1) console.error(stdout);
      }
    }
    return found;
  } finally {
    folder.remove();
  }
}
