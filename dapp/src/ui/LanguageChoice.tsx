import * as words from "#words/ui.ts";
import { languages } from "../words/languages.ts";
import { LanguageIcon } from "./icons.tsx";

/** A year, in seconds. */
const KEPT = 31_536_000;

/** Chooses the language of every page. Each is a build of its own, so the page is loaded again. */
export function LanguageChoice() {
  return (
    <span className="inline-flex items-center gap-1 text-muted hover:text-ink print:hidden">
      <LanguageIcon className="size-4" />
      <select
        aria-label={words.language}
        value={document.documentElement.lang}
        className="min-h-8 max-w-32 cursor-pointer bg-transparent text-sm"
        onChange={({ target }) => choose(target.value)}
      >
        {Object.entries(languages).map(([code, { name }]) => (
          <option key={code} value={code} lang={code} className="bg-surface text-ink">
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Remembers the language on this device. In another site's frame, which gets no such cookie, the address says it. */
function choose(language: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser that the pages support.
  document.cookie = [
    `handsel.language=${language}`,
    "path=/",
    `max-age=${KEPT}`,
    "samesite=lax",
  ].join(";");
  const url = new URL(location.href);
  if (url.searchParams.has("lang") || window !== window.parent) {
    url.searchParams.set("lang", language);
    history.replaceState(history.state, "", url);
  }
  location.reload();
}
