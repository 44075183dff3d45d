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
