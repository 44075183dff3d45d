/** The language of these words, by which dates, numbers and plurals are formed. */
export const locale = "en-GB";

/** What stands between two sentences. */
export const sentenceGap = " ";

/** What ends a sentence. */
export const fullStop = ".";

/** What stands between two things in a list. */
export const listGap = ", ";
