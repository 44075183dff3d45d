import { readFileSync } from "node:fs";
import { expect } from "chai";

/**
 * Tests a rule by the sentence that states it; fails if the document no longer says so.
 * @param path of the document, from the root
 */
export function itSays(path: string, sentence: string, test: () => Promise<void>): void {
  it(`${path}: ${sentence}`, async () => {
    const page = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
    expect(page.replace(/\s+/g, " "), path).to.contain(sentence);
    await test();
  });
}
