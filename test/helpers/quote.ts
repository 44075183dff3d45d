import { readFileSync } from "node:fs";

/**
 * Returns a sentence of a document as a test's title. Reading it anew makes the test fail once the document no longer says so.
 * @param path of the document, from the root
 */
export function quote(path: string, sentence: string): string {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  if (!page.replace(/\s+/g, " ").includes(sentence)) {
    throw new Error(`${path} does not say: ${sentence}`);
  }
  return `${path}: ${sentence}`;
}
