/**
 * `npm run audit [-- audit…]`: runs every analyser in turn and prints one report. An analyser that is not installed or
 * cannot be reached counts as skipped, never as passed.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { programs, root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import { runHardhat } from "./lib/hardhat.ts";

interface Finding {
  result: "passed" | "failed" | "skipped";
  why: string;
}

type Audit = () => Finding | Promise<Finding>;

const audits: Record<string, Audit> = {
  advisories: () => askRegistry("audit", "--omit=dev"),
  signatures: () => askRegistry("audit", "signatures"),
  secrets: () => own("secretlint", "**/*", "**/.*"),
  solhint: () => own("solhint", "--disc", "--noPoster", "contracts/**/*.sol"),
  slither: () => ifInstalled("slither", ".", "--filter-paths", "node_modules|test"),
  aderyn: () => ifInstalled("aderyn", "."),
  invariants: async () => verdict(await runHardhat(["test", "solidity"])),
  proofs: () => run(process.execPath, [join("scripts", "prove.ts")]),
};

/** Result of npm's own audit; skipped when the registry does not answer. */
function askRegistry(...args: string[]): Finding {
  const { status, stdout, error } = spawnSync("npm", [...args, "--json"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error) return { result: "skipped", why: "npm is not installed" };
  const answer: { error?: { summary?: string }; message?: string } = JSON.parse(stdout || "{}");
  const refused = answer.error?.summary ?? answer.message;
  if (refused !== undefined) return { result: "skipped", why: refused };
  if (status !== 0) console.log(stdout);
  return verdict(status);
}

function own(program: string, ...args: string[]): Finding {
  return run(join(programs, program), args);
}

/** Runs an analyser that is not an npm package. */
function ifInstalled(program: string, ...args: string[]): Finding {
  const { error } = spawnSync(program, ["--version"], { stdio: "ignore" });
  return error ? { result: "skipped", why: "not installed" } : run(program, args);
}

function run(program: string, args: string[]): Finding {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  return verdict(status);
}

function verdict(exitCode: number | null): Finding {
  return { result: exitCode === 0 ? "passed" : "failed", why: "" };
}

const help = `npm run audit [-- audit…]   runs these audits, or all: ${Object.keys(audits).join(", ")}`;

async function main(names: string[]): Promise<void> {
  if (names.includes("--help")) {
    console.log(help);
    return;
  }
  const report: ({ audit: string } & Finding)[] = [];
  for (const name of names.length > 0 ? names : Object.keys(audits)) {
    const audit = audits[name];
    if (audit === undefined) throw new UserError(`There is no audit "${name}".\n${help}`);
    console.log(`\n=== ${name}`);
    report.push({ audit: name, ...(await audit()) });
  }
  console.log();
  console.table(report);
  process.exitCode = report.some(({ result }) => result === "failed") ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
