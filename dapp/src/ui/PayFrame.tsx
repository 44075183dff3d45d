import type { ReactNode } from "react";
import * as words from "#words/ui.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Mixed } from "./Mixed.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** One column without a bar, for pages that carry the merchant's name: nothing leads away from paying. */
export function PayFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4 py-6 sm:px-6">
      <main className="flex-1">{children}</main>
      <PayFooter />
    </div>
  );
}

/** Says whose escrow it is, below what a payer does. */
export function PayFooter() {
  return (
    <footer className="mt-12 flex flex-wrap items-center justify-between gap-x-2 gap-y-1 text-muted text-xs desk:mt-5">
      <p className="flex flex-wrap gap-x-3">
        <span>
          <Mixed
            parts={words.escrowBy(
              <a href="/" className={`font-semibold ${inFooter}`}>
                Handsel
              </a>,
            )}
          />
        </span>
        <a href="/how-escrow-works" className={inFooter}>
          {words.howEscrowWorks}
        </a>
        <a href="/help" className={inFooter}>
          {words.help}
        </a>
      </p>
      <span className="flex items-center gap-x-2">
        <LanguageChoice />
        <ThemeSwitch />
      </span>
    </footer>
  );
}

const inFooter = "inline-flex min-h-6 items-center underline underline-offset-4 hover:text-ink";
