import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { onTestFinished, vi } from "vitest";
import type { Language } from "../words/languages.ts";

const words = join(import.meta.dirname, "../words");
const catalogues = globSync("en/*.ts", { cwd: words })
  .map((path) => basename(path))
  .filter((file) => !file.includes(".test."));

/** Gives the words of a language to every module that a test imports from now on, as a build in that language does. */
export function speak(language: Language): void {
  vi.resetModules();
  for (const file of catalogues) {
    vi.doMock(`#words/${file}`, () => import(join(words, language, file)));
  }
  onTestFinished(() => {
    for (const file of catalogues) vi.doUnmock(`#words/${file}`);
  });
}
