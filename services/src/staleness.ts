import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
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
  /** A file that exists once it is built. */
  output: string;
}

/** Runs a build unless its output exists and its sources are unchanged. */
export async function buildWhenStale(built: Built, build: () => Promise<void>): Promise<void> {
  const stamp = fingerprint(built.sources);
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

function fingerprint(sources: string[]): string {
  const hash = createHash("sha256");
  for (const path of globSync([...sources, "package-lock.json"], { cwd: root }).sort()) {
    if (!statSync(join(root, path)).isFile()) continue;
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}
