/** `npm run check`: types, lint, format, secrets and lockfile, each named; all run even when one fails. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildContracts } from "@handsel/services/contracts";
import { programs, root } from "@handsel/services/paths";
import { printFailure } from "@handsel/services/userError";
import { checkLockfile } from "./lockcheck.ts";

const SOLIDITY = ["contracts/**/*.sol", "test/**/*.sol", "examples/**/*.sol"];

const checks: [title: string, passes: () => boolean | Promise<boolean>][] = [
  ["Contracts compile without a warning (their artifacts carry types)", contractsCompile],
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
  ["Secrets", () => passes("secretlint", "**/*", "**/.*")],
  ["Lockfile", lockfilePasses],
];

function passes(program: string, ...args: string[]): boolean {
  return spawnSync(join(programs, program), args, { cwd: root, stdio: "inherit" }).status === 0;
}

async function contractsCompile(): Promise<boolean> {
  try {
    await buildContracts();
    const warnings = compilerWarnings();
    for (const warning of warnings) console.error(warning);
    return warnings.length === 0;
  } catch (error) {
    printFailure(error);
    return false;
  }
}

/** The latest build's warnings about deployed contracts. Tests and mocks may exceed the size limit. */
function compilerWarnings(): string[] {
  const outputs = globSync("artifacts/build-info/*.output.json", { cwd: root });
  if (outputs.length === 0) throw new Error("Hardhat has left no record of its build.");
  return outputs.flatMap((path) => {
    const { output }: BuildInfo = JSON.parse(readFileSync(join(root, path), "utf8"));
    return (output.errors ?? [])
      .filter(({ sourceLocation }) => sourceLocation?.file.startsWith("project/contracts/"))
      .map(({ formattedMessage }) => formattedMessage);
  });
}

/** Hardhat's record of a build. */
interface BuildInfo {
  output: { errors?: { formattedMessage: string; sourceLocation?: { file: string } }[] };
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
