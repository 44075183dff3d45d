import { locale } from "#words/locale.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** Returns the language's format of numbers with these options. Making one takes far longer than using it, so each is kept. */
export function numberFormat(
  options: Intl.NumberFormatOptions,
  language = locale,
): Intl.NumberFormat {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, known);
  return known;
}
