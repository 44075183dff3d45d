import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";

/** A source file: its path in the project, its code without comments, and what it imports. */
export interface Source {
  path: string;
  code: string;
  /** Names of packages as they are, and files as paths in the project. */
  imports: string[];
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(["'])([^"'\s]+)\1/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
export const TEST = /\.(test|e2e)\.tsx?$|(^|\/)(test|testing|e2e)\//;

export function source(path: string, text: string): Source {
  const code = text.replace(COMMENT, "");
  const imports = [...code.matchAll(IMPORT)].map(([, , name = ""]) =>
    name.startsWith(".") ? join(path, "..", name) : name,
  );
  return { path, code, imports };
}

/** Reads the source files of a folder, without tests and what only they use. */
export function running(folder: string): Source[] {
  const sources = globSync(`${folder}/**/*.{ts,tsx,mts,mjs,js,sol}`, {
    cwd: root,
    exclude: (name) => /(^|\/)(node_modules|dist|build|generated|mocks)$/.test(String(name)),
  })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !TEST.test(path))
    .map((path) => source(path, readFileSync(join(root, path), "utf8")));
  if (sources.length === 0) throw new Error(`${folder} has no source files.`);
  return sources;
}
