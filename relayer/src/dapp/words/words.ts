import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { PageWords } from "./pageWords.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

/** Languages in which pages are served; the first where a browser wants none of them. */
export const words = { en, de, es, fr, pt, ar, zh } satisfies Record<string, PageWords>;

export type Language = keyof typeof words;

export const languages = Object.keys(words) as Language[];
