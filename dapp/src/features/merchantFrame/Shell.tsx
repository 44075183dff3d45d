import type { ReactNode } from "react";
import * as words from "#words/shell.ts";
import type { Session, SessionStore } from "../../lib/api/apiTypes.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { ModeSwitch } from "./ModeSwitch.tsx";
import { SideBar } from "./SideBar.tsx";
import { StoreChoice } from "./StoreChoice.tsx";
import { Search } from "./search/Search.tsx";
import { TabBar } from "./TabBar.tsx";
import { TestBand } from "./TestBand.tsx";

interface ShellProps {
  session: Session;
  store: SessionStore | null;
  onStore: (store: SessionStore) => void;
  onSwitch: () => void;
  children: ReactNode;
}

/** Frame of a merchant's page: the store, the search and the mode above; the sections beside, or at the foot of a phone. */
export function Shell({ session, store, onStore, onSwitch, children }: ShellProps) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-[calc(var(--band)+0.5rem)] focus:z-20 focus:rounded-sm focus:bg-ink focus:px-3 focus:py-2 focus:text-canvas"
      >
        {words.toContent}
      </a>
      <TestBand />
      {/* The band stands above dialogs, what stands fast of the frame below them. */}
      <div data-shell className="isolate flex min-h-[calc(100dvh-var(--band))] flex-col">
        <header className="top-(--band) z-20 flex h-14 items-center gap-2 border-line border-b bg-canvas pe-4 md:pe-6 tall:sticky side:pe-8 print:hidden">
          <StoreChoice {...{ session, store, onStore }} />
          {store && <Search />}
          <span className="grow max-md:hidden" />
          {store && (
            <div className="max-md:hidden">
              <ModeSwitch onSwitch={onSwitch} />
            </div>
          )}
          <AccountMenu session={session} />
        </header>
        <div className="flex flex-1 md:grid md:grid-cols-[4rem_minmax(0,1fr)] side:grid-cols-[min(14.5rem,24vw)_minmax(0,1fr)]">
          <SideBar hasStore={store !== null} />
          <main
            id="content"
            tabIndex={-1}
            className="w-full min-w-0 max-w-310 px-4 py-6 outline-none max-md:pb-24 md:px-6 side:px-8"
          >
            {children}
          </main>
        </div>
        <TabBar hasStore={store !== null} onSwitch={onSwitch} />
      </div>
    </>
  );
}
