/** Languages of the pages: each has a folder of catalogues here, and a build. */
export const languages = {
  en: { name: "English", direction: "ltr" },
  de: { name: "Deutsch", direction: "ltr" },
  es: { name: "Español", direction: "ltr" },
  fr: { name: "Français", direction: "ltr" },
  pt: { name: "Português", direction: "ltr" },
  ar: { name: "العربية", direction: "rtl" },
  zh: { name: "简体中文", direction: "ltr" },
} as const;

export type Language = keyof typeof languages;

/** Whether the pages are there in a language. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

/** The languages besides English, which is at the root of the site. */
export function otherLanguages(): Language[] {
  return (Object.keys(languages) as Language[]).filter((language) => language !== "en");
}
