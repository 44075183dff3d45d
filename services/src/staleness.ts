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

/** Something built from sources; all paths are the project's. */
export interface Built {
  name: string;
  /** Glob patterns of everything it is made from. */
  sources: string[];
  /** A file that is there when it is built. */
  output: string;
}

/** Builds something unless it is there and comes from these very sources. */
export async function buildWhenStale(built: Built, build: () => Promise<void>): Promise<void> {
  const stamp = fingerprint(built.sources);
  const file = stampFile(built);
  const isThere = existsSync(join(root, built.output)) && existsSync(file);
  if (isThere && readFileSync(file, "utf8") === stamp) return;
  await build();
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(file, stamp);
}

/** Makes the next build of something a real one. */
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
