import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/** A build: its sources and its output, as paths in the project. */
export interface Built {
  name: string;
  /** Glob patterns of the sources. */
  sources: string[];
  /** A package.json whose installed dependencies go into the output. */
  packages?: string;
  /** A file that exists once it is built. */
  output: string;
}

/** Runs a build unless its output exists and its sources are unchanged. */
export async function buildWhenStale(built: Built, build: () => Promise<void>): Promise<void> {
  const stamp = fingerprint(built);
  const file = stampFile(built);
  const isThere = existsSync(join(root, built.output)) && existsSync(file);
  if (isThere && readFileSync(file, "utf8") === stamp) return;
  await build();
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(file, stamp);
}

/** Makes the next build run, whatever is there. */
export function makeStale(built: Built): void {
  rmSync(stampFile(built), { force: true });
}

function stampFile({ name }: Built): string {
  return join(root, ".cache", `${name}-build`);
}

function fingerprint({ sources, packages }: Built): string {
  const hash = createHash("sha256");
  for (const path of globSync([...sources, "package-lock.json"], { cwd: root }).sort()) {
    if (!statSync(join(root, path)).isFile()) continue;
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  }
  if (packages) for (const line of installedFiles(join(root, packages))) hash.update(line);
  return hash.digest("hex");
}

/** Lists the installed scripts and styles of a package's dependencies with size and time: one may be another version, or rebuilt in place. */
function* installedFiles(packageJson: string): Generator<string> {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(packageJson, "utf8"),
  );
  for (const name of Object.keys(dependencies)) {
    const folder = join(root, "node_modules", name);
    // A workspace is a link; its sources are named.
    if (!existsSync(folder) || lstatSync(folder).isSymbolicLink()) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:m?js|css)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      yield `${path}\0${size}\0${mtimeMs}\n`;
    }
  }
}
