import { Link } from "@tanstack/react-router";
import type { ComponentType } from "react";
import * as words from "#words/developers.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { NoSection } from "../../lib/desk/NoSection.tsx";
import { buttonClass } from "../../ui/Button.tsx";
import { ExplorerIcon } from "../../ui/icons.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { type DevelopersSearch, toDevelopersSearch } from "./developersSearch.ts";
import { EventsSection } from "./events/EventsSection.tsx";
import { QuickstartSection } from "./quickstart/QuickstartSection.tsx";
import { RequestsSection } from "./requests/RequestsSection.tsx";
import { SearchContext } from "./SearchContext.ts";
import { WebhooksSection } from "./webhooks/WebhooksSection.tsx";

interface Section {
  /** In the address. */
  id: string;
  name: string;
  /** What a role must allow for it. */
  needs: string;
  Content: ComponentType;
}

/** Sections of the page, in their order. */
export const sections: readonly Section[] = [
  {
    ...{ id: "webhooks", name: words.webhooks, needs: "webhook_endpoints:read" },
    Content: WebhooksSection,
  },
  { id: "events", name: words.events, needs: "events:read", Content: EventsSection },
  { id: "requests", name: words.requests, needs: "requests:read", Content: RequestsSection },
  { id: "quickstart", name: words.quickstart, needs: "merchant:read", Content: QuickstartSection },
];

interface DevelopersPageProps {
  section: string | undefined;
  /** Search part of the page's address. */
  search: Record<string, unknown>;
  onSearch: (search: Record<string, unknown>) => void;
}

/** What programs of the store are told and what they ask: a section at a time. */
export function DevelopersPage({ section, search, onSearch }: DevelopersPageProps) {
  const { MerchantFrame } = merchantFrame.use();
  const found = sections.find(({ id }) => id === section);
  return (
    <MerchantFrame title={found?.name ?? words.title} onSwitch={() => onSearch({})}>
      <SearchContext
        value={{
          search: toDevelopersSearch(search),
          onSearch: (next: DevelopersSearch) => onSearch({ ...next }),
        }}
      >
        <Sections section={section} />
      </SearchContext>
    </MerchantFrame>
  );
}

const tab =
  "inline-flex min-h-11 items-center border-transparent border-b-2 font-semibold text-muted text-sm hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink";

/** @param section in the address; undefined for the first that the role opens */
export function Sections({ section }: { section: string | undefined }) {
  const { may } = useStoreDesk();
  const { publicUrl } = useAppConfig();
  const open = sections.filter(({ needs }) => may(needs));
  const found = section === undefined ? open[0] : sections.find(({ id }) => id === section);
  const isOpen = found && open.includes(found);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="grow font-semibold text-2xl tracking-tight">{words.title}</h1>
        {may("api_keys:read") && (
          <Link
            to="/merchant/settings/{-$section}"
            params={{ section: "keys" }}
            className={buttonClass("secondary", "medium")}
          >
            {words.apiKeys}
          </Link>
        )}
        <a href={`${publicUrl}/docs`} className={buttonClass("secondary", "medium")}>
          <ExplorerIcon className="size-4" />
          {words.reference}
        </a>
      </div>
      <nav
        aria-label={words.title}
        className="mt-2 mb-6 flex flex-wrap gap-x-5 border-line border-b"
      >
        {open.map(({ id, name }) => (
          <Link
            key={id}
            to="/merchant/developers/{-$section}"
            params={{ section: id }}
            className={tab}
            activeOptions={{ includeSearch: false }}
            {...(found?.id === id && { "aria-current": "page" })}
          >
            {name}
          </Link>
        ))}
      </nav>
      {found && isOpen && <found.Content key={found.id} />}
      {!isOpen && <NoSection isForOthers={found !== undefined} />}
    </>
  );
}
