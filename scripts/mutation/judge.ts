import { type Compiled, type CompiledSchema, compileEscrow } from "./compiler.ts";
import { type Mutant, mutated } from "./mutants.ts";
import type { Order, Outcome } from "./runTests.ts";
import type { Sandbox } from "./sandbox.ts";

export type Verdict = "killed" | "survived" | "changes nothing" | "does not compile";

/** What became of a mutant, and the test that noticed it. */
export interface Judgement {
  verdict: Verdict;
  by?: Named;
}

/** Tests that noticed another mutant of the same source, the latest first: neighbours are often noticed by the same. */
export type Hints = Map<string, Named[]>;

interface Named {
  file: string;
  test: string;
}

/** So many of them run before all the others. */
const hintsOfASource = 30;

/** Judges mutants with the tests of one sandbox. */
export class Judge {
  readonly #original: Compiled;
  readonly #tests: readonly string[];
  readonly #hints: Hints;
  readonly #sandbox: Sandbox;
  /** The tests that pass with a schema in which no mutant is chosen. */
  readonly #passing = new Map<CompiledSchema, Map<string, boolean>>();

  constructor(original: Compiled, tests: readonly string[], hints: Hints, sandbox: Sandbox) {
    this.#original = original;
    this.#tests = tests;
    this.#hints = hints;
    this.#sandbox = sandbox;
  }

  /** Judges a mutant that was compiled together with others. */
  async inSchema(mutant: Mutant, source: string, schema: CompiledSchema): Promise<Judgement> {
    const number = schema.mutants.indexOf(mutant) + 1;
    const choice = { number, offsets: schema.offsets };
    const outcome = await this.#run(mutant, schema.unchanged, choice);
    // A mutant that nothing notices, or everything, is seen once more exactly as it would be deployed.
    if (outcome.why === undefined || !(await this.#passes(outcome, schema))) {
      return this.alone(mutant, source);
    }
    return this.#killed(mutant, outcome);
  }

  /** Judges a mutant that is compiled by itself, as the escrow is. */
  async alone(mutant: Mutant, source: string): Promise<Judgement> {
    const compiled = compileEscrow({ [mutant.file]: mutated(source, mutant) });
    if (compiled === null) return { verdict: "does not compile" };
    if (compiled.deployedBytecode === this.#original.deployedBytecode) {
      return { verdict: "changes nothing" };
    }
    const outcome = await this.#run(mutant, compiled);
    return outcome.why === undefined ? { verdict: "survived" } : this.#killed(mutant, outcome);
  }

  async #run(mutant: Mutant, compiled: Compiled, choice?: Order["choice"]): Promise<Outcome> {
    const chosen = choice && { choice };
    const hints = this.#hints.get(mutant.file) ?? [];
    if (hints.length > 0) {
      const only = hints.map(({ test }) => test);
      const outcome = await this.#sandbox.test(compiled, {
        files: filesOf(hints),
        only,
        ...chosen,
      });
      if (outcome.why !== undefined) return outcome;
    }
    const near = [...filesOf(hints), ...testsFor(mutant, this.#tests)];
    return this.#sandbox.test(compiled, { files: [...new Set(near)], ...chosen });
  }

  /** Whether the test that failed passes without a mutant. */
  async #passes({ file, test }: Outcome, schema: CompiledSchema): Promise<boolean> {
    if (file === undefined || test === undefined) return false;
    const known = this.#passing.get(schema) ?? new Map<string, boolean>();
    this.#passing.set(schema, known);
    const choice = { number: 0, offsets: schema.offsets };
    const order = { files: [file], only: [test], choice };
    const passes =
      known.get(test) ?? (await this.#sandbox.test(schema.unchanged, order)).why === undefined;
    known.set(test, passes);
    return passes;
  }

  #killed({ file: source }: Mutant, { file, test }: Outcome): Judgement {
    if (file === undefined || test === undefined) return { verdict: "killed" };
    remember(this.#hints, source, { file, test });
    return { verdict: "killed", by: { file, test } };
  }
}

/** Puts a test in front of the others that noticed mutants of a source. */
export function remember(hints: Hints, source: string, named: Named): void {
  const others = (hints.get(source) ?? []).filter(({ test }) => test !== named.test);
  hints.set(source, [named, ...others].slice(0, hintsOfASource));
}

const filesOf = (hints: readonly Named[]) => [...new Set(hints.map(({ file }) => file))];

/** Orders the tests so that those most likely to notice a mutant of this file run first. */
function testsFor({ file }: Mutant, tests: readonly string[]): string[] {
  const first: [RegExp, RegExp][] = [
    [/Funding|FundedEvent|PaymentHash/, /fund|instant/],
    [/Batches/, /Batch/],
    [/Disputes/, /dispute|resolve|settle|Evidence/i],
    [/Ledger|BoundedCall/, /withdraw|tokens|instant/],
    [/Operators/, /setOperator/],
    [/Payments|PaymentStatus/, /views|capture\.|void/],
    [/Pots|SplitList/, /Split|distribute/],
    [/Signatures|MessageHash/, /Signature/],
    [/Lifecycle|FeeMath|Windows|PackedState/, /capture|void|reclaim|refund/],
  ];
  const near = first.find(([name]) => name.test(file))?.[1] ?? /capture/;
  const rank = (test: string) => (near.test(test) ? 0 : /lifecycles/.test(test) ? 1 : 2);
  return [...tests].sort((a, b) => rank(a) - rank(b));
}
