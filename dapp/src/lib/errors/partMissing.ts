import type { Explanation } from "./explanation.ts";

/** A part of the page could not be downloaded: the connection is gone, or a new version was deployed. */
export const partMissing: Explanation = {
  title: "A part of this page could not be loaded",
  sentence: "Your money is where it was. Check your connection, then reload this page to go on.",
};

/** Whether an error is a browser's words for a file of the page that did not come. */
export function isPartMissing(error: unknown): boolean {
  const words = /dynamically imported module|importing a module script|preload css/i;
  return error instanceof Error && words.test(error.message);
}
