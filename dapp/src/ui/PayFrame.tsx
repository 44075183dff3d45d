import type { ReactNode } from "react";
import * as words from "#words/ui.ts";
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
    <footer className="mt-12 flex items-center desk:mt-5 justify-between text-muted text-xs">
      <p>
        <Mixed
          parts={words.escrowBy(
            <a href="/" className="font-semibold underline underline-offset-4 hover:text-ink">
              Handsel
            </a>,
          )}
        />
      </p>
      <ThemeSwitch />
    </footer>
  );
}
