/** Translated from English; reviewed by: nobody yet. */

/** The language of these words, by which dates, numbers and plurals are formed. */
export const locale = "zh-CN";

/** What stands between two sentences. */
export const sentenceGap = "";

/** What ends a sentence. */
export const fullStop = "。";

/** What stands between two things in a list. */
export const listGap = "、";
