/** `node scripts/build.ts [language …]`: builds the dApp into `dist`, in every language unless some are named. */
import { spawnSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isLanguage, type Language, languages } from "../src/words/languages.ts";

const root = join(import.meta.dirname, "..");
const vite = join(root, "..", "node_modules", "vite", "bin", "vite.js");

function buildPages(language: Language, folder: string, modes: readonly string[]): void {
  for (const mode of modes) {
    const { status } = spawnSync(
      process.execPath,
      [vite, "build", "--mode", mode, "--outDir", folder],
      {
        cwd: root,
        // A test runner's NODE_ENV would give a development build.
        env: { ...process.env, NODE_ENV: "production", HANDSEL_LANGUAGE: language },
        stdio: "inherit",
      },
    );
    if (status !== 0) process.exit(status ?? 1);
  }
}

function build(language: string): void {
  if (!isLanguage(language)) throw new Error(`${language} is none of ${Object.keys(languages)}.`);
  if (language === "en") {
    buildPages(language, "dist", ["production", "pay", "embed"]);
    return;
  }
  const folder = join(root, "dist", language);
  // A relayer that runs already serves the folder as soon as it is there, so it comes whole.
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  buildPages(language, made, ["production", "pay"]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

const named = process.argv.slice(2);
for (const language of named.length > 0 ? named : Object.keys(languages)) build(language);
