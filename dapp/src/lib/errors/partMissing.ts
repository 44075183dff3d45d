import * as words from "#words/errors.ts";
import type { Explanation } from "./explanation.ts";

/** A part of the page could not be downloaded: the connection is gone, or a new version was deployed. */
export const partMissing: Explanation = {
  title: words.partMissing,
  sentence: words.partMissingAdvice,
};

/** Whether an error is a browser's words for a file of the page that did not come. */
export function isPartMissing(error: unknown): boolean {
  const words = /dynamically imported module|importing a module script|preload css/i;
  return error instanceof Error && words.test(error.message);
}
