import { basename } from "node:path";
import { UserError } from "@handsel/services/userError";

/** Test files of each part, as paths in the project. */
export type TestFiles = Readonly<Record<string, readonly string[]>>;

/** The parts to run, each with the files to run; null: the whole part. */
export type Choice = Map<string, readonly string[] | null>;

/**
 * Reads the arguments of `npm test`: names of parts, and words that filter the test files of these parts, or of all.
 * A word matches files whose name or path begins with it; if there are none, files whose path contains it.
 *
 * @throws UserError naming the nearest files when a word matches none.
 */
export function chooseTests(args: readonly string[], files: TestFiles): Choice {
  const parts = args.filter((arg) => Object.hasOwn(files, arg));
  const words = args.filter((arg) => !Object.hasOwn(files, arg));
  const among = parts.length > 0 ? parts : Object.keys(files);
  if (words.length === 0) return new Map(among.map((part) => [part, null]));
  const all = among.flatMap((part) => files[part] ?? []);
  const chosen = new Set(words.flatMap((word) => matching(word, all, parts, files)));
  return new Map(
    among
      .map((part) => [part, (files[part] ?? []).filter((file) => chosen.has(file))] as const)
      .filter(([, found]) => found.length > 0),
  );
}

function matching(
  word: string,
  all: readonly string[],
  parts: readonly string[],
  files: TestFiles,
): readonly string[] {
  const begins = all.filter((file) => file.startsWith(word) || basename(file).startsWith(word));
  const found = begins.length > 0 ? begins : all.filter((file) => file.includes(word));
  if (found.length > 0) return found;
  if (word.startsWith("-")) {
    throw new UserError(`npm test has no option "${word}". See: npm test -- --help`);
  }
  const where = parts.length > 0 ? ` of ${parts.join(" or ")}` : "";
  const names = parts.length > 0 ? "" : `\nParts: ${Object.keys(files).join(", ")}`;
  throw new UserError(
    `No test file${where} is named "${word}". The nearest:\n${nearest(
      word,
      parts.length > 0 ? all : [...Object.keys(files), ...all],
    )
      .map((file) => `  ${file}`)
      .join("\n")}${names}`,
  );
}

/** The three names of parts or files that need the fewest edits to become the word. */
function nearest(word: string, files: readonly string[]): string[] {
  const distance = (file: string) => edits(word.toLowerCase(), stem(file).toLowerCase());
  return files
    .map((file) => ({ file, distance: distance(file) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ file }) => file);
}

/** A file's name without `.test.ts` and the like. */
function stem(file: string): string {
  return basename(file).replace(/\..*$/, "");
}

/** Levenshtein's distance. */
function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const added = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, added));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
