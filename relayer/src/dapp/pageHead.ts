import { escapeHtml } from "./escapeHtml.ts";
import type { PageWords } from "./words/pageWords.ts";

/** What search engines, messengers and browsers' histories show of a page. */
export interface PageHead {
  title: string;
  description: string;
  /** Name of the site; the shop's on its own pages. */
  site: string;
  /** Address of the page; null where it has none that is worth to keep. */
  url: string | null;
  /** Whether the page is there to be read, and asks no wallet and no chain. */
  isText: boolean;
}

const site = "Handsel";

const texts: readonly string[] = ["/how-escrow-works", "/help", "/offline"];

/** Returns the head of a page of the app. */
export function headOf(path: string, publicUrl: string, { purposes }: PageWords): PageHead {
  const [start = "/"] = Object.keys(purposes)
    .filter((beginning) => path.startsWith(beginning))
    .sort((one, other) => other.length - one.length);
  const [title, description] = purposes[start] ?? [site, ""];
  return {
    ...{ title, description, site },
    url: start === "/" ? publicUrl : null,
    isText: texts.includes(start),
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
