/** `npm run check`: types, lint, format and lockfile, each named; all run even when one fails. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkLockfile } from "./lockcheck.ts";
import { buildContracts } from "./services/contracts.ts";
import { programs, root } from "./services/paths.ts";
import { printFailure } from "./services/userError.ts";

const SOLIDITY = ["contracts/**/*.sol", "test/**/*.sol"];

const checks: [title: string, passes: () => boolean | Promise<boolean>][] = [
  ["Contracts compile (their artifacts carry types)", contractsCompile],
  ["Types", () => passes("tsc", "-p", ".")],
  ["Types of the dApp", () => passes("tsc", "-p", "dapp")],
  ["Lint and format of TypeScript", () => passes("biome", "check", "--error-on-warnings", ".")],
  [
    "Format of Solidity",
    () => passes("prettier", "--check", "--no-error-on-unmatched-pattern", ...SOLIDITY),
  ],
  [
    "Lint of Solidity",
    () => passes("solhint", "--disc", "--noPoster", "--max-warnings", "0", "contracts/**/*.sol"),
  ],
  ["Lockfile", lockfilePasses],
];

function passes(program: string, ...args: string[]): boolean {
  return spawnSync(join(programs, program), args, { cwd: root, stdio: "inherit" }).status === 0;
}

async function contractsCompile(): Promise<boolean> {
  try {
    await buildContracts();
    return true;
  } catch (error) {
    printFailure(error);
    return false;
  }
}

function lockfilePasses(): boolean {
  const faults = checkLockfile();
  for (const fault of faults) console.error(`package-lock.json: ${fault}`);
  return faults.length === 0;
}

const failed: string[] = [];
for (const [title, check] of checks) {
  console.log(`\n=== ${title}`);
  if (!(await check())) failed.push(title);
}
console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
