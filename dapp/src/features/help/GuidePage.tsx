import type { ReactNode } from "react";
import { Page } from "../../ui/Page.tsx";

interface GuidePageProps {
  title: string;
  /** What to know first. */
  lead: string;
  /** Ways to other pages, below the lead. */
  ways?: ReactNode;
  /** Card beside the text. */
  aside: ReactNode;
  children: ReactNode;
}

/** Page to read: sections below a lead, and a card beside them. */
export function GuidePage({ title, lead, ways, aside, children }: GuidePageProps) {
  return (
    <Page>
      <title>{title}</title>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-10">
          <header>
            <h1 className="font-semibold text-xl tracking-tight desk:text-2xl">{title}</h1>
            <p className="mt-3 max-w-xl text-lg text-muted">{lead}</p>
            {ways}
          </header>
          {children}
        </div>
        <aside className="min-w-0 rounded-lg border border-line bg-surface p-5 text-sm shadow-card">
          {aside}
        </aside>
      </div>
    </Page>
  );
}

/** Look of a link in the card. */
export const inCard = "inline-flex min-h-8 items-center underline underline-offset-4";
