import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCookie } from "cookie";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { compressedFiles } from "./compressedFiles.ts";
import type { PageWords } from "./words/pageWords.ts";
import { type Language, languages, words } from "./words/words.ts";

/** Documents of the build in one language, and what is said before their scripts run. */
export interface BuiltPages {
  app: string;
  pay: string;
  /** Files of each page's first view, by the beginning of its path. */
  preloads: readonly [path: string, files: readonly string[]][];
  words: PageWords;
  /** Script of the worker that answers without a connection; null if the build has none. */
  worker: string | null;
  /** Serves the files with a hash in their name. */
  files: RequestHandler;
}

/** Documents of the build, and the list of what they load first. */
export const APP = "index.html";
export const PAY = "pay.html";
export const PRELOAD = "preload.json";

/** Script that answers with the offline page, with places for that page's files. */
export const WORKER = "sw.js";

/** Cookie of the language that a person chose on a page, which writes it. */
const COOKIE = "handsel.language";

/**
 * The languages in which the dApp is built: English in the folder itself, each other one in a folder with its name. One that is
 * built later is served from then on.
 */
export class BuiltLanguages {
  readonly #folder: string;
  readonly #built = new Map<Language, BuiltPages>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Serves the files with a hash in their name, of each language below its folder. */
  files(): Router {
    const router = Router();
    for (const language of languages) {
      router.use(`${pathOf(language)}/assets`, (req, res, next) => {
        const pages = this.#find(language);
        if (pages) pages.files(req, res, next);
        else next();
      });
    }
    return router;
  }

  /**
   * Returns the pages in the language that the address names with `lang`, or else that the person chose, or that their browser
   * prefers.
   */
  pagesFor(req: Request, res: Response): BuiltPages {
    res.vary("accept-language");
    res.vary("cookie");
    const remembered = parseCookie(req.headers.cookie ?? "")[COOKIE];
    const built = languages.filter((language) => this.#find(language) !== null);
    const language =
      built.find((each) => each === req.query.lang) ??
      built.find((each) => each === remembered) ??
      built.find((each) => each === req.acceptsLanguages(built));
    const pages = this.#find(language ?? "en");
    if (!pages) throw new Error(`${this.#folder} has no ${APP}.`);
    return pages;
  }

  #find(language: Language): BuiltPages | null {
    const known = this.#built.get(language);
    if (known) return known;
    const folder = join(this.#folder, pathOf(language));
    if (!existsSync(join(folder, APP))) return null;
    const preload = join(folder, PRELOAD);
    const worker = join(folder, WORKER);
    const pages: BuiltPages = {
      app: readFileSync(join(folder, APP), "utf8"),
      pay: readFileSync(join(folder, PAY), "utf8"),
      preloads: existsSync(preload)
        ? Object.entries(JSON.parse(readFileSync(preload, "utf8")))
        : [],
      words: words[language],
      worker: existsSync(worker) ? readFileSync(worker, "utf8") : null,
      files: compressedFiles(join(folder, "assets"), { immutable: true, maxAge: "1y" }),
    };
    this.#built.set(language, pages);
    return pages;
  }
}

/** Folder of a language, below that of the build and in addresses. */
function pathOf(language: Language): string {
  return language === "en" ? "" : `/${language}`;
}
