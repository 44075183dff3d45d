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

// `declare module` counts: it adds to the file that it names.
const IMPORT = /(?:(?<!\.)\bfrom|\bimport|\bmodule|\brequire)\s*\(?\s*(["'`])([^"'`\s]+)\1/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
// Folders are named in full, so that nothing hides in another of the same name.
export const TEST =
  /\.(test|e2e)\.tsx?$|^(test|scripts\/test|subgraph\/test|protocol\/testing|(relayer|dapp)\/src\/testing|sdk\/testing|dapp\/e2e)\//;
const NOT_RUNNING = /^(protocol\/src\/generated|contracts\/mocks)\//;

export function source(path: string, text: string): Source {
  const code = text.replace(COMMENT, "");
  const imports = [...code.matchAll(IMPORT)].map(([, , name = ""]) =>
    name.startsWith(".") ? join(path, "..", name) : name.replace(/^#words\//, "dapp/src/words/en/"),
  );
  return { path, code, imports };
}

/** Reads the source files of a folder, without tests and what only they use. */
export function running(folder: string): Source[] {
  const sources = globSync(`${folder}/**/*.{ts,tsx,mts,mjs,js,sol}`, {
    cwd: root,
    exclude: (name) => /(^|\/)node_modules$/.test(String(name)),
  })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !TEST.test(path) && !NOT_RUNNING.test(path))
    .map((path) => source(path, readFileSync(join(root, path), "utf8")));
  if (sources.length === 0) throw new Error(`${folder} has no source files.`);
  return sources;
}
