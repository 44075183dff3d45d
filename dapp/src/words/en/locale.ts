/** The language of these words, by which dates, numbers and plurals are formed. */
export const locale = "en-GB";
