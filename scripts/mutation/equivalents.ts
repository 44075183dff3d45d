import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import type { Mutant } from "./mutants.ts";

/** Mutants that no test can notice, and why. */
export interface Equivalents {
  file: string;
  /** The line of the source, without its indentation. */
  line: string;
  mutants: string[];
  reason: string;
}

/** Reads scripts/mutation/equivalents.json. */
export function equivalents(): Equivalents[] {
  return JSON.parse(readFileSync(join(root, "scripts", "mutation", "equivalents.json"), "utf8"));
}

/** `original → replacement`, on one line, and which of those that read the same. */
export function nameOf({ original, replacement, occurrence }: Mutant): string {
  const line = (text: string) => text.replace(/\s+/g, " ");
  const which = occurrence === 1 ? "" : ` (${occurrence})`;
  return `${line(original)} → ${replacement === "" ? "nothing" : line(replacement)}${which}`;
}

/** Why no test can notice this mutant; undefined if nobody has said so. */
export function reasonOf(
  mutant: Mutant,
  source: string,
  known: readonly Equivalents[],
): string | undefined {
  const line = source.split("\n")[mutant.line - 1]?.trim();
  return known.find(
    (each) =>
      each.file === mutant.file && each.line === line && each.mutants.includes(nameOf(mutant)),
  )?.reason;
}
