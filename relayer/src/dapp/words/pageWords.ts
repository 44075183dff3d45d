/** What pages say in one language before their scripts run. */
export interface PageWords {
  /** By which amounts are written. */
  locale: string;
  /** What stands between two sentences, and between two things in a list. */
  sentenceGap: string;
  listGap: string;
  /** Title and description of the app's pages, by the beginning of a path. Of several that fit, the longest is meant. */
  purposes: Readonly<Record<string, readonly [title: string, description: string]>>;
  payTo(amount: string, shop: string): string;
  paidWithHandsel(goods: string): string;
  /** What holds for everything that is paid here, to be read until the page's scripts tell the terms of this payment. */
  beforePaying: string;
  /** What to do with scripts off, where something can be paid. */
  payNeedsScripts: string;
  /** The same where it cannot. */
  notOpen: string;
  questions(support: string): string;
  askShop(shop: string): string;
  /** Heading of a page that has nothing to sum up, with scripts off. */
  needsScripts: string;
  /** The same as a sentence, with what to do. */
  appNeedsScripts: string;
  /** The same of a page that is there to be read, and asks no wallet and no chain. */
  textNeedsScripts: string;
  /** Said while what pays is not loaded. */
  partMissing: string;
  /** Said to a client that opens pages too often. */
  tooOften: string;
}
