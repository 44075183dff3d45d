import { formatUnits } from "viem";
import type { z } from "zod";
import type { ShownCheckout } from "../checkouts/showToPayer.ts";
import type { payerLinkSchema } from "../paymentLinks/paymentLink.ts";
import { escapeHtml } from "./escapeHtml.ts";
import type { PageHead } from "./pageHead.ts";
import type { PageWords } from "./words/pageWords.ts";

type ServedLink = z.output<typeof payerLinkSchema>;

/** What a payer's page says before any of its scripts has run. */
export interface PaySummary {
  shop: string;
  /** What was agreed. */
  amount: Sum;
  /** What is paid, if something else was agreed. */
  coin: Sum | null;
  description: string;
  lines: readonly string[];
  /** Whether it can be paid. */
  isOpen: boolean;
  /** Where customers ask. */
  support: string | null;
  url: string;
}

/** What is paid, before it is written in a language. */
type Sum =
  | { amount: string; token: { symbol: string; decimals: number } }
  | { amount: string; currency: string; exponent: number };

/** Writes a sum; a price with its currency's own decimals, not the language's, which differ for some currencies. */
function sumText(sum: Sum, locale: string): string {
  if ("currency" in sum) {
    const { currency, exponent, amount } = sum;
    const format = new Intl.NumberFormat(locale, {
      ...{ style: "currency", currency },
      ...{ minimumFractionDigits: exponent, maximumFractionDigits: exponent },
    });
    return format.format(formatUnits(BigInt(amount), exponent) as `${number}`);
  }
  const { symbol, decimals } = sum.token;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: Math.min(2, decimals),
    maximumFractionDigits: decimals,
  });
  return `${format.format(formatUnits(BigInt(sum.amount), decimals) as `${number}`)} ${symbol}`;
}

function linesOf(order: ServedLink["order"] | null): readonly string[] {
  return (order?.line_items ?? []).map(({ name, quantity }) =>
    quantity === 1 ? name : `${quantity} × ${name}`,
  );
}

/** Sums up a checkout for its payer. */
export function summarizeCheckout(checkout: ShownCheckout): PaySummary {
  const { merchant, quote, amount, token, description, order, status, seller, url } = checkout;
  const coin = { amount, token };
  return {
    ...{ shop: merchant.name, description, url, lines: linesOf(order) },
    amount: quote
      ? { amount: quote.price, currency: quote.currency, exponent: quote.exponent }
      : coin,
    coin: quote ? coin : null,
    isOpen: status === "open",
    support: seller.support_email ?? seller.support_url,
  };
}

/** Sums up a payment link for whoever opens it. */
export function summarizeLink(link: ServedLink): PaySummary {
  const { merchant, price, amount, token, order, order_unit, status, seller, url } = link;
  return {
    ...{ shop: merchant.name, description: order.description, url, lines: linesOf(order) },
    amount: price ? { ...price, exponent: order_unit.decimals } : { amount: amount ?? "0", token },
    coin: null,
    isOpen: status === "open",
    support: seller.support_email ?? seller.support_url,
  };
}

/** Returns the head of a payer's page. */
export function headOfSummary(
  { shop, amount, lines, description, url }: PaySummary,
  words: PageWords,
): PageHead {
  const goods = lines.length > 0 ? lines.join(words.listGap) : description;
  return {
    title: words.payTo(sumText(amount, words.locale), shop),
    description: words.paidWithHandsel(goods),
    site: shop,
    url,
    isText: false,
  };
}

/** Renders what is owed, to whom and for what; with scripts off also what to do. Its classes are in the dApp's served.css. */
export function renderSummary(summary: PaySummary, words: PageWords): string {
  const { shop, amount, coin, description, lines, isOpen, support } = summary;
  const text = escapeHtml;
  const items = lines.map((line) => `<li dir="auto">${text(line)}</li>`).join("");
  const help = support ? words.questions(support) : words.askShop(shop);
  const advice = [isOpen ? words.payNeedsScripts : words.notOpen, help].join(words.sentenceGap);
  const note = isOpen ? `<p class="served-note">${text(words.beforePaying)}</p>` : "";
  // An amount is written from left to right, whatever the text around it.
  const sum = (of: Sum) => `<bdi dir="ltr">${text(sumText(of, words.locale))}</bdi>`;
  const paid = coin ? `<p>${sum(coin)}</p>` : "";
  return `<div class="served"><p class="served-shop" dir="auto">${text(shop)}</p><main><p class="served-what" dir="auto">${text(description)}</p><h1>${sum(amount)}</h1>${paid}${items && `<ul>${items}</ul>`}${note}<noscript><p class="served-advice">${text(advice)}</p></noscript></main></div>`;
}

/** Renders what a page of the app is for, in the place of its own heading. */
export function renderPurpose({ title, description, isText }: PageHead, words: PageWords): string {
  const advice = isText ? words.textNeedsScripts : words.appNeedsScripts;
  return `<div class="served-app"><p class="served-brand">Handsel</p><main><h1>${escapeHtml(title)}</h1><p class="served-lead">${escapeHtml(description)}</p><noscript><p class="served-advice">${escapeHtml(advice)}</p></noscript></main></div>`;
}

/** Renders what is said with scripts off on a page that has nothing to sum up. */
export function renderNoScript(words: PageWords): string {
  return `<noscript><main class="served"><h1>${escapeHtml(words.needsScripts)}</h1><p>${escapeHtml(words.appNeedsScripts)}</p></main></noscript>`;
}
