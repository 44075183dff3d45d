import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import * as accountWords from "#words/accountGate.ts";
import * as words from "#words/shell.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { PersonIcon } from "../../ui/icons.tsx";
import { LanguageChoice } from "../../ui/LanguageChoice.tsx";
import { ThemeSwitch } from "../../ui/ThemeSwitch.tsx";
import { SignOut } from "./SignOut.tsx";

interface AccountMenuProps {
  session: Session;
}

/** Who is signed in, what belongs to the person rather than the store, and the way out. */
export function AccountMenu({ session: { account } }: AccountMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        popoverTarget="account-menu"
        aria-label={words.account}
        title={words.account}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-full md:size-9"
      >
        <span className="inline-flex size-8 items-center justify-center rounded-full bg-held-soft text-held">
          <PersonIcon className="size-4.5" />
        </span>
      </button>
      <div
        ref={menu}
        id="account-menu"
        popover="auto"
        className="fixed inset-auto end-3 top-[calc(var(--band)+3.75rem)] m-0 w-64 rounded-md border border-line bg-surface p-2 text-ink shadow-dialog"
      >
        <p className="wrap-anywhere px-2 py-1.5 text-sm">
          {account.name === null ? accountWords.signedIn : accountWords.signedInAs(account.name)}
        </p>
        <Link
          to="/merchant/settings/{-$section}"
          params={{ section: "security" }}
          className="flex min-h-10 items-center rounded-sm px-2 font-semibold text-sm hover:bg-sunken"
          onClick={() => menu.current?.hidePopover()}
        >
          {words.security}
        </Link>
        <div className="flex min-h-10 items-center justify-between px-2">
          <LanguageChoice />
          <ThemeSwitch />
        </div>
        <div className="mt-1 border-line border-t px-2 pt-2 pb-1">
          <SignOut />
        </div>
      </div>
    </>
  );
}
