import type { Plugin } from "vite";
import { type Language, languages } from "../src/words/languages.ts";

/** Says in the document which language it is in, and in which direction that is written. */
export function documentLanguage(language: Language): Plugin {
  return {
    name: "document-language",
    transformIndexHtml: (html) =>
      html.replace(
        '<html lang="en">',
        `<html lang="${language}" dir="${languages[language].direction}">`,
      ),
  };
}
