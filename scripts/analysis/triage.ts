import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";

/** One result of an analyser: which check, and what it says, without line numbers. */
export interface Result {
  check: string;
  says: string;
}

/** Results of one check that were read and accepted, and why. */
export interface Accepted {
  check: string;
  reason: string;
  says: string[];
}

const file = join(root, "scripts", "analysis", "triage.json");

/** The accepted results of an analyser: scripts/analysis/triage.json. */
export function acceptedOf(analyser: "slither" | "semgrep"): Accepted[] {
  return JSON.parse(readFileSync(file, "utf8"))[analyser];
}

/**
 * Compares results with those accepted; each accepted one stands for one result.
 *
 * @returns the results nobody has accepted, and accepted ones that are reported no longer
 */
export function compare(
  results: readonly Result[],
  accepted: readonly Accepted[],
): { unread: Result[]; outdated: Result[] } {
  const known = accepted.flatMap(({ check, says }) => says.map((each) => ({ check, says: each })));
  return { unread: without(results, known), outdated: without(known, results) };
}

function without(all: readonly Result[], others: readonly Result[]): Result[] {
  const key = ({ check, says }: Result) => `${check}: ${says}`;
  const left = new Map<string, number>();
  for (const each of others) left.set(key(each), (left.get(key(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(key(each)) ?? 0;
    left.set(key(each), count - 1);
    return count <= 0;
  });
}
