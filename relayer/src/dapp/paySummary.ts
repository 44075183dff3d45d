import { formatUnits } from "viem";
import type { z } from "zod";
import type { ShownCheckout } from "../checkouts/showToPayer.ts";
import type { payerLinkSchema } from "../paymentLinks/paymentLink.ts";
import { escapeHtml } from "./escapeHtml.ts";
import type { PageHead } from "./pageHead.ts";

type ServedLink = z.output<typeof payerLinkSchema>;

/** What a payer's page says before any of its scripts has run. */
export interface PaySummary {
  shop: string;
  /** What was agreed, as in "€25.00". */
  amount: string;
  /** What is paid, if something else was agreed, as in "27.78 USDC". */
  coin: string | null;
  description: string;
  lines: readonly string[];
  /** Whether it can be paid. */
  isOpen: boolean;
  /** Where customers ask. */
  support: string | null;
  url: string;
}

const language = "en-GB";

function coinText(amount: string, { symbol, decimals }: { symbol: string; decimals: number }) {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: Math.min(2, decimals),
    maximumFractionDigits: decimals,
  });
  return `${format.format(formatUnits(BigInt(amount), decimals) as `${number}`)} ${symbol}`;
}

/** @param exponent decimals of the smallest unit; not the language's own, which differ for some currencies */
function priceText(currency: string, amount: string, exponent: number): string {
  const format = new Intl.NumberFormat(language, {
    ...{ style: "currency", currency },
    ...{ minimumFractionDigits: exponent, maximumFractionDigits: exponent },
  });
  return format.format(formatUnits(BigInt(amount), exponent) as `${number}`);
}

function linesOf(order: ServedLink["order"] | null): readonly string[] {
  return (order?.line_items ?? []).map(({ name, quantity }) =>
    quantity === 1 ? name : `${quantity} × ${name}`,
  );
}

/** Sums up a checkout for its payer. */
export function summarizeCheckout(checkout: ShownCheckout): PaySummary {
  const { merchant, quote, amount, token, description, order, status, seller, url } = checkout;
  const coin = coinText(amount, token);
  return {
    ...{ shop: merchant.name, description, url, lines: linesOf(order) },
    amount: quote ? priceText(quote.currency, quote.price, quote.exponent) : coin,
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
    amount: price
      ? priceText(price.currency, price.amount, order_unit.decimals)
      : coinText(amount ?? "0", token),
    coin: null,
    isOpen: status === "open",
    support: seller.support_email ?? seller.support_url,
  };
}

/** Returns the head of a payer's page. */
export function headOfSummary({ shop, amount, lines, description, url }: PaySummary): PageHead {
  const goods = lines.length > 0 ? lines.join(", ") : description;
  return {
    title: `Pay ${amount} to ${shop}`,
    description: `${goods}. Paid from your own wallet with Handsel.`,
    site: shop,
    url,
  };
}

/** What holds for everything that is paid here, to be read until the page's scripts tell the terms of this payment. */
const NOTE =
  "Opening this page moves nothing, and neither does connecting a wallet. You see first who holds your money, until when, and what it costs. Then your own wallet asks you.";

/** Renders what is owed, to whom and for what; with scripts off also what to do. Its classes are in the dApp's served.css. */
export function renderSummary(summary: PaySummary): string {
  const { shop, amount, coin, description, lines, isOpen, support } = summary;
  const text = escapeHtml;
  const items = lines.map((line) => `<li dir="auto">${text(line)}</li>`).join("");
  const help = support ? ` Questions: ${text(support)}.` : ` Or ask ${text(shop)}.`;
  const advice = isOpen
    ? `To pay, this page has to reach your wallet, and for that your browser must run JavaScript. Nothing has been paid. Turn JavaScript on and reload, or open this link in your wallet’s own browser.${help}`
    : `This is no longer open to be paid, or it is paid already. Turn JavaScript on to see what happened to it.${help}`;
  const note = isOpen ? `<p class="served-note">${NOTE}</p>` : "";
  return `<div class="served"><p class="served-shop" dir="auto">${text(shop)}</p><main><p class="served-what" dir="auto">${text(description)}</p><h1>${text(amount)}</h1>${coin ? `<p>${text(coin)}</p>` : ""}${items && `<ul>${items}</ul>`}${note}<noscript><p class="served-advice">${advice}</p></noscript></main></div>`;
}

/** What a page of the app needs scripts for, and what to do without them. */
const SCRIPTS =
  "talks to your wallet, and reads the escrow contract, in your own browser. Nothing has been paid. Turn JavaScript on and reload.";

/** Renders what a page of the app is for, in the place of its own heading. */
export function renderPurpose({ title, description }: PageHead): string {
  return `<div class="served-app"><p class="served-brand">Handsel</p><main><h1>${escapeHtml(title)}</h1><p class="served-lead">${escapeHtml(description)}</p><noscript><p class="served-advice">This page needs JavaScript: it ${SCRIPTS}</p></noscript></main></div>`;
}

/** Said with scripts off on a page that has nothing to sum up. */
export const noScript = `<noscript><main class="served"><h1>This page needs JavaScript</h1><p>It ${SCRIPTS}</p></main></noscript>`;
