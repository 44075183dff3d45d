import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as words from "#words/ui.ts";
import { Brand } from "./Brand.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

interface PageProps {
  /** Strip above the header, such as the mark of test mode. */
  band?: ReactNode;
  /** Right side of the header, such as the connected account. */
  aside?: ReactNode;
  /** One button or link in the header, which stays beside the logo also on a phone. */
  action?: ReactNode;
  /** Links to the pages of a surface, under the header. */
  links?: ReactNode;
  children: ReactNode;
}

/** Frame of every page except the checkout, which shows the merchant's name instead. */
export function Page({ band, aside, action, links, children }: PageProps) {
  return (
    <div className="group/page flex min-h-dvh flex-col">
      {band}
      <header className="border-line border-b bg-surface print:border-0">
        <div className="mx-auto flex min-h-14 max-w-5xl flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-1.5 sm:px-6">
          <Link to="/" aria-label={words.home} className="inline-flex">
            <Brand />
          </Link>
          {aside && (
            <div className="order-last w-full sm:order-none sm:ms-auto sm:w-auto">{aside}</div>
          )}
          <div className="flex items-center gap-2">
            {action}
            <ThemeSwitch />
          </div>
        </div>
        {links && <div className="mx-auto max-w-5xl px-4 sm:px-6 print:hidden">{links}</div>}
      </header>
      <main className="mx-auto w-full max-w-5xl flex-1 px-4 py-6 sm:px-6 sm:py-10">{children}</main>
      {/* Out of sight until the page has its heading: what grows while it loads would push it down. */}
      <footer className="invisible border-line border-t group-has-[h1]/page:visible group-has-data-skeleton/page:invisible print:hidden">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-6 px-4 py-3 text-muted text-sm leading-8 sm:px-6">
          <Link to="/payments" className="underline underline-offset-4">
            {words.myPayments}
          </Link>
          <Link to="/find" className="underline underline-offset-4">
            {words.find}
          </Link>
          <Link to="/how-escrow-works" className="underline underline-offset-4">
            {words.howEscrowWorks}
          </Link>
          <Link to="/help" className="underline underline-offset-4">
            {words.help}
          </Link>
          <span className="ms-auto">
            <LanguageChoice />
          </span>
        </div>
      </footer>
    </div>
  );
}
