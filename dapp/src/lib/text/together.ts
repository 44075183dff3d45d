import { listGap, locale, sentenceGap } from "#words/locale.ts";

/** Puts sentences one after another, as the language does. */
export function inTurn(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(sentenceGap);
}

/**
 * Lists names or amounts beside each other. Not by `Intl.ListFormat`: it puts nothing between units in Chinese, and in German an "and"
 * before the last.
 */
export function listed(items: readonly string[]): string {
  return items.join(listGap);
}

/** Lists names within a sentence, with an "and" before the last, as the language does. */
export function enumerated(names: readonly string[]): string {
  return new Intl.ListFormat(locale).format(names);
}
