import { globSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BROWSER_MISSING, findBrowser } from "@handsel/services/browser";
import { buildContracts } from "@handsel/services/contracts";
import { buildDapp } from "@handsel/services/dapp";
import { buildSubgraph, findGnd } from "@handsel/services/graphNode";
import { hardhatProgram, root } from "@handsel/services/paths";
import { parts as vitestParts } from "../../vitest.config.ts";
import { type ProgramResult, runProgram } from "./runProgram.ts";
import { countHardhat, countVitest, type TestCount } from "./testCount.ts";

/** A part of the project, with its tests. */
export interface Part {
  heading: string;
  /** Its test files, as paths in the project. */
  files: readonly string[];
  /** Builds that every test of the part needs. */
  needs: readonly Build[];
  /** Builds that some of its tests start themselves; done before the whole part, because parts run at once. */
  uses?: readonly Build[];
  /** Approximate duration, by which the longest part starts first. */
  seconds: number;
  /** Runs some of its files, or all. */
  run(files: readonly string[] | null, print: (chunk: Buffer) => void): Promise<TestCount>;
  /** Says why this machine cannot run the part; null if it can. */
  missing?(): Promise<string | null>;
  /** Says what this machine lacks for some tests of the part, which are skipped then; null if nothing. */
  lacks?(): string | null;
}

/** A build that tests need. */
export type Build = "contracts" | "subgraph" | "dapp";

/** The builds, in the order in which they depend on each other. */
export const builds: Record<Build, { title: string; build(): Promise<void> }> = {
  contracts: { title: "Contracts compiled", build: () => buildContracts() },
  subgraph: { title: "Subgraph compiled", build: () => buildSubgraph() },
  dapp: { title: "dApp built", build: buildDapp },
};

/** Every part by its name. */
export const parts: Readonly<Record<string, Part>> = {
  contracts: {
    heading: "Contracts",
    files: find("test/**/*.{test.ts,t.sol}"),
    needs: [],
    seconds: 70,
    run: runHardhat,
  },
  protocol: vitestPart("protocol", { heading: "Protocol", needs: [], seconds: 5 }),
  subgraph: vitestPart("subgraph", {
    heading: "Subgraph",
    needs: ["contracts", "subgraph"],
    seconds: 240,
    lacks: lacksGnd,
  }),
  relayer: vitestPart("relayer", {
    heading: "Relayer",
    needs: ["contracts"],
    uses: ["subgraph"],
    seconds: 1200,
    lacks: lacksGnd,
  }),
  dapp: vitestPart("dapp", { heading: "dApp", needs: ["contracts"], seconds: 280 }),
  sdk: vitestPart("sdk", { heading: "SDK and packages", needs: ["contracts"], seconds: 40 }),
  shop: vitestPart("shop", { heading: "Shop", needs: [], seconds: 2 }),
  shops: vitestPart("shops", { heading: "Shops' plugins", needs: [], seconds: 3 }),
  scripts: vitestPart("scripts", {
    heading: "Services and scripts",
    needs: ["contracts"],
    uses: ["subgraph", "dapp"],
    seconds: 500,
  }),
  e2e: vitestPart("e2e", {
    heading: "End to end",
    needs: ["contracts", "subgraph", "dapp"],
    seconds: 1100,
    missing: async () => ((await findBrowser()) === null ? BROWSER_MISSING : null),
  }),
};

function lacksGnd(): string | null {
  if (findGnd() !== null) return null;
  return "gnd, the graph-node that tests run, is not installed for this platform: set GND_BIN to its program (https://github.com/graphprotocol/graph-node/releases).";
}

/** Where the runners leave their reports. */
export const reports = mkdtempSync(join(tmpdir(), "handsel-reports-"));

function find(...patterns: string[]): string[] {
  return globSync(patterns, {
    cwd: root,
    exclude: (name) => /(^|\/)node_modules$/.test(String(name)),
  })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** A part that Vitest runs, with the files that vitest.config.ts gives it. */
function vitestPart(name: string, part: Omit<Part, "files" | "run">): Part {
  const project = vitestParts.find(({ test }) => test.name === name);
  if (project === undefined) throw new Error(`vitest.config.ts has no part ${name}`);
  return {
    ...part,
    files: find(...project.test.include),
    run: (files, print) => runVitest(name, files ?? [], print),
  };
}

async function runHardhat(
  files: readonly string[] | null,
  print: (chunk: Buffer) => void,
): Promise<TestCount> {
  const ended = await runProgram([hardhatProgram, "test", ...(files ?? [])], print, {
    HARDHAT_DISABLE_TELEMETRY_PROMPT: "true",
  });
  return withExitCode("Contracts", countHardhat(ended.output), ended);
}

async function runVitest(
  project: string,
  files: readonly string[],
  print: (chunk: Buffer) => void,
): Promise<TestCount> {
  const report = join(reports, `${project}.json`);
  const ended = await runProgram(
    [
      join(root, "node_modules", "vitest", "vitest.mjs"),
      ...["run", "--project", project, "--passWithNoTests=false"],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ...files,
    ],
    print,
  );
  let words: string;
  try {
    words = readFileSync(report, "utf8");
  } catch {
    return crashed(project, ended);
  }
  return withExitCode(project, countVitest(words), ended);
}

/** Counts a crash, and a run without any test, as a failure. Skipped tests are named in the result. */
function withExitCode(part: string, count: TestCount, ended: ProgramResult): TestCount {
  const ran = count.passed + count.failed + count.skipped > 0;
  if ((ended.code === 0 && ran) || count.failed > 0) return count;
  const { passed, skipped, skips } = count;
  return { ...crashed(part, ended), passed, skipped, skips };
}

function crashed(part: string, { end }: ProgramResult): TestCount {
  return {
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: [`${part}: the runner ended early: ${end}`],
    skips: [],
    crashed: true,
  };
}
