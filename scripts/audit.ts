/**
 * `npm run audit [-- audit…]`: runs every analyser in turn and prints one report. An analyser that is not installed or
 * cannot be reached counts as skipped, never as passed, and the last line names it. A result of Slither or Semgrep fails
 * the audit unless scripts/analysis/triage.json accepts it and says why.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { programs, root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import { semgrep, slither } from "./analysis/analysers.ts";
import { acceptedOf, compare, type Result } from "./analysis/triage.ts";
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
  slither: () => ifInstalled("slither", () => triaged("slither", slither())),
  semgrep: () => ifInstalled("semgrep", () => triaged("semgrep", semgrep())),
  aderyn: () => ifInstalled("aderyn", () => run("aderyn", ["."])),
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
function ifInstalled(program: string, audit: () => Finding): Finding {
  const { error } = spawnSync(program, ["--version"], { stdio: "ignore" });
  return error ? { result: "skipped", why: "not installed" } : audit();
}

/** Passes if every result has been read and accepted. */
function triaged(analyser: "slither" | "semgrep", results: readonly Result[]): Finding {
  const { unread, outdated } = compare(results, acceptedOf(analyser));
  for (const { check, says } of unread) console.log(`new       ${check}: ${says}`);
  for (const { check, says } of outdated) console.log(`outdated  ${check}: ${says}`);
  const why = `${results.length} results, ${unread.length} new`;
  return { result: unread.length === 0 ? "passed" : "failed", why };
}

function run(program: string, args: string[]): Finding {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  return verdict(status);
}

function verdict(exitCode: number | null): Finding {
  return { result: exitCode === 0 ? "passed" : "failed", why: "" };
}

const help = `npm run audit [-- audit…]   runs these audits, or all: ${Object.keys(audits).join(", ")}`;

async function main(chosen: string[]): Promise<void> {
  if (chosen.includes("--help")) {
    console.log(help);
    return;
  }
  const report: ({ audit: string } & Finding)[] = [];
  for (const name of chosen.length > 0 ? chosen : Object.keys(audits)) {
    const audit = audits[name];
    if (audit === undefined) throw new UserError(`There is no audit "${name}".\n${help}`);
    console.log(`\n=== ${name}`);
    report.push({ audit: name, ...(await audit()) });
  }
  console.log();
  console.table(report);
  const skipped = report.filter(({ result }) => result === "skipped");
  const names = skipped.map(({ audit, why }) => `${audit} (${why})`).join(", ");
  console.log(skipped.length === 0 ? "Nothing was skipped." : `Skipped: ${names}.`);
  process.exitCode = report.some(({ result }) => result === "failed") ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
