import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./paths.ts";

/** Contents of generated files, by their paths in the project. */
export type GeneratedFiles = Readonly<Record<string, string>>;

/** Returns the paths of the files whose contents on disk differ. */
export async function outOfDate(files: GeneratedFiles): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    const current = await readFile(join(root, path), "utf8").catch(() => null);
    if (current !== content) stale.push(path);
  }
  return stale;
}

/**
 * Fails a test of generated files with one sentence and no comparison of their contents.
 *
 * @throws naming the files that are out of date and the command that renews them.
 */
export async function expectCurrent(files: GeneratedFiles): Promise<void> {
  const stale = await outOfDate(files);
  if (stale.length === 0) return;
  const error = new Error(`Out of date: ${stale.join(", ")}. Run: npm run generate`);
  error.stack = error.message;
  throw error;
}
