import { Link } from "@tanstack/react-router";
import * as words from "#words/desk.ts";

const link =
  "inline-flex min-h-11 items-center border-transparent border-b-2 px-1 font-semibold text-muted text-sm hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink";

/** Links to the merchant's pages. */
export function SectionLinks() {
  return (
    <nav aria-label={words.sections} className="flex flex-wrap gap-x-3 sm:gap-x-5">
      <Link to="/merchant" activeOptions={{ exact: true, includeSearch: false }} className={link}>
        {words.payments}
      </Link>
      <Link to="/merchant/checkouts" className={link}>
        {words.checkouts}
      </Link>
      <Link to="/merchant/links" className={link}>
        {words.links}
      </Link>
      <Link to="/merchant/pos" className={link}>
        {words.pointOfSale}
      </Link>
      <Link
        to="/merchant/developers/{-$section}"
        params={{}}
        activeOptions={{ exact: false, includeSearch: false }}
        className={link}
      >
        {words.developers}
      </Link>
      <Link
        to="/merchant/settings/{-$section}"
        params={{}}
        activeOptions={{ exact: false }}
        className={link}
      >
        {words.settings}
      </Link>
    </nav>
  );
}
