import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { root } from "@handsel/services/paths";
import type { Judgement } from "./judge.ts";
import type { Mutant } from "./mutants.ts";

const tests = "test/{escrow,tokens,differential}/*.test.ts";

/** What every verdict depends on: the contracts, how they are compiled, and what the tests import. */
const shared = [
  "hardhat.config.ts",
  "contracts/**/*.sol",
  "protocol/{src,testing}/**/*.ts",
  "relayer/src/{chains/{chainLog,events},payments/foldPayment}.ts",
  "dapp/src/features/payment/availableActions.ts",
  "test/{helpers,differential}/**/*.ts",
];

/** What is none of it: the tests name no list of exports, no price in a currency, no receipt and no test of the package. */
const unrelated = ["protocol/src/**/*.test.ts", "protocol/src/{index,price,receipt}.ts"];

/** A verdict in the file; it holds as long as the tests that led to it are the same. */
interface Kept extends Judgement {
  mutant: string;
  tests: string;
}

/**
 * The verdicts so far, kept in a file, so that a run that was cut off is continued by the next. A mutant that was killed
 * needs only the test file that noticed it to be unchanged; one that survived, all of them.
 */
export class Progress {
  readonly #file: string;
  readonly #versions = new Map<string, string>();
  readonly #judgements = new Map<string, Judgement>();

  constructor(file: string) {
    this.#file = file;
    const version = versionOf(shared, [tests, ...unrelated]);
    const [first, ...lines] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (first === version) {
      // A line that was cut off is no verdict.
      for (const line of lines.slice(0, -1)) {
        const { mutant, tests, ...judgement }: Kept = JSON.parse(line);
        if (tests === this.#testsOf(judgement)) this.#judgements.set(mutant, judgement);
      }
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${version}\n`);
  }

  get(mutant: Mutant): Judgement | undefined {
    return this.#judgements.get(keyOf(mutant));
  }

  add(mutant: Mutant, judgement: Judgement): void {
    this.#keep(keyOf(mutant), judgement);
  }

  /** Whether all tests pass without a mutant. */
  get unchangedPasses(): boolean {
    return this.#judgements.has(unchanged);
  }

  addUnchangedPasses(): void {
    this.#keep(unchanged, { verdict: "survived" });
  }

  #keep(mutant: string, judgement: Judgement): void {
    this.#judgements.set(mutant, judgement);
    const kept: Kept = { mutant, tests: this.#testsOf(judgement), ...judgement };
    appendFileSync(this.#file, `${JSON.stringify(kept)}\n`);
  }

  /** The version of the tests that a verdict depends on. */
  #testsOf({ verdict, by }: Judgement): string {
    if (verdict === "changes nothing" || verdict === "does not compile") return "";
    const pattern = by?.file ?? tests;
    const known = this.#versions.get(pattern) ?? versionOf([pattern]);
    this.#versions.set(pattern, known);
    return known;
  }
}

/** Stands for no mutant at all. */
const unchanged = "unchanged";

function keyOf({ file, start, end, replacement }: Mutant): string {
  return `${file} ${start} ${end} ${replacement}`;
}

/** A hash of files. */
function versionOf(patterns: readonly string[], exclude: readonly string[] = []): string {
  const hash = createHash("sha256");
  for (const path of globSync(patterns, { cwd: root, exclude }).sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path.replaceAll("\\", "/")} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
