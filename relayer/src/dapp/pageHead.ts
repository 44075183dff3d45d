import { escapeHtml } from "./escapeHtml.ts";

/** What search engines, messengers and browsers' histories show of a page. */
export interface PageHead {
  title: string;
  description: string;
  /** Name of the site; the shop's on its own pages. */
  site: string;
  /** Address of the page; null where it has none that is worth to keep. */
  url: string | null;
}

const site = "Handsel";

/** Heads by the beginning of a path, the longest first. */
const heads: readonly (readonly [path: string, title: string, description: string])[] = [
  [
    "/payment/",
    "Payment",
    "Where the money of this payment is, what happens when, and what you can do: read from the escrow contract by your own browser.",
  ],
  [
    "/receipt/",
    "Receipt",
    "What was paid, for what, to whom and at which rate, with what the escrow contract says of it at this moment.",
  ],
  [
    "/verify",
    "Check a receipt",
    "Open the file of a receipt. Your own browser checks that nobody has changed it, and asks the chain for the payment.",
  ],
  [
    "/find",
    "Find my payment",
    "By its id, its transaction or the wallet that paid: where the money is now, and what you can do.",
  ],
  [
    "/disputes",
    "Disputes to decide",
    "Payments whose terms name your wallet as arbiter: what both sides say, and until when a ruling counts.",
  ],
  [
    "/wallet",
    "Wallet",
    "A wallet for everyday amounts. Its key is made in your browser, and nobody else ever has it.",
  ],
  [
    "/merchant",
    "Payments of your shop",
    "What customers have paid, what is held in escrow, and what you can collect.",
  ],
  [
    "/",
    "Handsel: pay in crypto, held in escrow",
    "Pay in crypto from your own wallet. The money waits in an escrow contract that can only pay the shop or pay you back.",
  ],
];

/** Returns the head of a page of the app. */
export function headOf(path: string, publicUrl: string): PageHead {
  const [start, title, description] = heads.find(([start]) => path.startsWith(start)) ?? [
    ...["/", site, ""],
  ];
  return {
    title: title ?? site,
    description: description ?? "",
    site,
    url: start === "/" ? publicUrl : null,
  };
}

/** Renders a page's head: its title, its description, and Open Graph tags. */
export function renderHead({ title, description, site: name, url }: PageHead): string {
  const tags = [
    ["property", "og:type", "website"],
    ["property", "og:site_name", name],
    ["property", "og:title", title],
    ["property", "og:description", description],
    ...(url === null ? [] : [["property", "og:url", url] as const]),
    ["name", "twitter:card", "summary"],
    ["name", "description", description],
  ] as const;
  const metas = tags.map(
    ([kind, key, content]) => `<meta ${kind}="${key}" content="${escapeHtml(content)}" />`,
  );
  return [`<title>${escapeHtml(title)}</title>`, ...metas].join("\n    ");
}
