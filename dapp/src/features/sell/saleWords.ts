import * as words from "#words/sell.ts";

export const linkWords = {
  ...{ title: words.links, advice: words.linksAdvice, list: words.theLinks },
  ...{ none: words.noLinks, noneAdvice: words.noLinksAdvice },
  ...{ makeNew: words.newLink, make: words.makeLink },
  ...{ made: words.linkMade, madeAdvice: words.linkMadeAdvice },
  ...{ end: words.stopLink, endTitle: words.stopLinkTitle, endAdvice: words.stopLinkAdvice },
  confirmEnd: words.stop,
};

export const checkoutWords: typeof linkWords = {
  ...{ title: words.checkouts, advice: words.checkoutsAdvice, list: words.theCheckouts },
  ...{ none: words.noCheckouts, noneAdvice: words.noCheckoutsAdvice },
  ...{ makeNew: words.newCheckout, make: words.makeCheckout },
  ...{ made: words.checkoutMade, madeAdvice: words.checkoutMadeAdvice },
  ...{ end: words.expire, endTitle: words.expireTitle, endAdvice: words.expireAdvice },
  confirmEnd: words.expire,
};
