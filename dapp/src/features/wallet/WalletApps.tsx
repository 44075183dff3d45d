import * as words from "#words/wallet.ts";
import { walletApps } from "./walletApps.ts";

/**
 * Apps that open this page with a wallet. Plain links: a phone opens an app only if nothing happens between the tap and
 * the link.
 */
export function WalletApps({ page }: { page: string }) {
  const url = new URL(page, location.href);
  return (
    <ul className="grid grid-cols-2 gap-2">
      {walletApps.map(({ name, link }) => (
        <li key={name}>
          <a
            href={link(url)}
            rel="noreferrer"
            className="flex min-h-14 items-center gap-3 rounded-md border border-line bg-surface px-3 py-2 font-semibold text-sm shadow-card hover:border-ink"
          >
            <span
              aria-hidden="true"
              className="flex size-8 shrink-0 items-center justify-center rounded-sm bg-sunken"
            >
              {name[0]}
            </span>
            <span className="sr-only">{words.openIn(name)}</span>
            <span aria-hidden="true">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
