/**
 * `npm test [-- part…]`: runs every test of every part, with a heading each; the last line sums up.
 * A part that crashes, or that has no tests, counts as a failure.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BROWSER_MISSING, findBrowser } from "@handsel/services/browser";
import { buildContracts } from "@handsel/services/contracts";
import { findGnd, GRAPH_NODE_MISSING } from "@handsel/services/graphNode";
import { root } from "@handsel/services/paths";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure } from "@handsel/services/userError";
import { countHardhat, countVitest, type TestCount } from "./test/testCount.ts";

interface Part {
  heading: string;
  run(): Promise<TestCount>;
  /** A sentence when this machine cannot run the part. */
  missing?(): Promise<string | null>;
}

const reports = mkdtempSync(join(tmpdir(), "handsel-reports-"));
const inCi = process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";

const parts: Record<string, Part> = {
  contracts: { heading: "Contracts", run: runHardhat },
  protocol: { heading: "Protocol", run: () => runVitest("protocol") },
  subgraph: {
    heading: "Subgraph",
    run: () => runVitest("subgraph"),
    missing: async () => (findGnd() === null ? GRAPH_NODE_MISSING : null),
  },
  relayer: { heading: "Relayer", run: () => runVitest("relayer") },
  dapp: { heading: "dApp", run: () => runVitest("dapp") },
  shop: { heading: "Shop", run: () => runVitest("shop") },
  scripts: { heading: "Scripts", run: () => runVitest("scripts") },
  e2e: {
    heading: "End to end",
    run: () => runVitest("e2e"),
    missing: async () => ((await findBrowser()) === null ? BROWSER_MISSING : null),
  },
};

async function runHardhat(): Promise<TestCount> {
  const program = join(root, "node_modules", "hardhat", "dist", "src", "cli.js");
  const { code, output } = await stream([program, "test"], {
    HARDHAT_DISABLE_TELEMETRY_PROMPT: "true",
  });
  return withExitCode(countHardhat(output), code);
}

async function runVitest(project: string): Promise<TestCount> {
  const report = join(reports, `${project}.json`);
  const { code } = await stream([
    join(root, "node_modules", "vitest", "vitest.mjs"),
    ...["run", "--project", project, "--passWithNoTests=false"],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ]);
  let words: string;
  try {
    words = readFileSync(report, "utf8");
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return withExitCode(countVitest(words), code);
}

/** A runner that fails although no test did has crashed, and one that ran nothing proves nothing. */
function withExitCode(count: TestCount, code: number): TestCount {
  const ran = count.passed + count.failed > 0;
  return (code === 0 && ran) || count.failed > 0 ? count : { ...count, failed: 1 };
}

let stopped = false;
let stopChild = () => {};

/** Runs a Node program, shows what it prints as it comes, and keeps it. */
function stream(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  stopChild = () => child.kill("SIGINT");
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  child.stderr.pipe(process.stderr, { end: false });
  return new Promise<{ code: number; output: string }>((resolve) => {
    child.once("error", () => resolve({ code: 1, output }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

async function runPart({ heading, run, missing }: Part): Promise<TestCount> {
  console.log(`\n=== ${heading}\n`);
  const sentence = (await missing?.()) ?? null;
  if (sentence === null) return run();
  console.log(`${inCi ? "FAILED" : "SKIPPED"}: ${sentence}`);
  return { passed: 0, failed: inCi ? 1 : 0, skipped: inCi ? 0 : 1 };
}

function help(): string {
  const lines = Object.entries(parts).map(
    ([name, { heading }]) => `  ${name.padEnd(12)}${heading}`,
  );
  return `npm test [-- part…]   runs every test of these parts, or of all, one part after the other

${lines.join("\n")}
  --help      this text

The last line is the result of all of them. A part that this machine cannot run is skipped and says
why; where CI is set it fails.`;
}

async function main(names: string[]): Promise<void> {
  if (names.includes("--help") || names.includes("-h")) {
    console.log(help());
    return;
  }
  const unknown = names.find((name) => parts[name] === undefined);
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}": npm test -- ${Object.keys(parts).join(" | ")}`);
    process.exitCode = 1;
    return;
  }
  // Several parts read the artifacts, whichever is run first.
  await buildContracts();
  const total: TestCount = { passed: 0, failed: 0, skipped: 0 };
  const table: Record<string, TestCount & { seconds: number }> = {};
  for (const name of names.length > 0 ? names : Object.keys(parts)) {
    const part = parts[name];
    if (stopped || part === undefined) break;
    const begun = performance.now();
    const count = await runPart(part);
    table[part.heading] = { ...count, seconds: Math.round((performance.now() - begun) / 1000) };
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  console.log("\n=== All parts\n");
  console.table(table);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed === 0 && !stopped ? 0 : 1;
}

onStopRequest(() => {
  stopped = true;
  stopChild();
});
try {
  await main(process.argv.slice(2));
} catch (error) {
  printFailure(error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
