import { Link } from "@tanstack/react-router";
import * as words from "#words/settings.ts";
import { useDesk } from "../../lib/desk/desk.ts";
import { NoSection } from "../../lib/desk/NoSection.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { sections } from "./sections.ts";

/** Settings of the store and of whoever is signed in, a section at a time. */
export function SettingsPage({ section }: { section: string | undefined }) {
  const { MerchantFrame } = merchantFrame.use();
  const found = sections.find(({ id }) => id === section);
  return (
    <MerchantFrame title={found?.name ?? words.title} withoutStore>
      <Sections section={section} />
    </MerchantFrame>
  );
}

const link =
  "flex min-h-9 items-center rounded-md px-2.5 font-semibold text-muted text-sm hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink";

function Sections({ section }: { section: string | undefined }) {
  const { may } = useDesk();
  const open = sections.filter(({ needs }) => needs === null || may(needs));
  const found = section === undefined ? open[0] : sections.find(({ id }) => id === section);
  const isOpen = found && open.includes(found);
  return (
    <>
      <h1 className="mb-5 font-semibold text-2xl tracking-tight">{words.title}</h1>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-6 desk:grid-cols-[11.5rem_minmax(0,1fr)]">
        <nav
          aria-label={words.sections}
          className="flex flex-wrap gap-1 desk:sticky desk:top-[calc(var(--band)+5rem)] desk:grid"
        >
          {open.map(({ id, name }) => (
            <Link
              key={id}
              to="/merchant/settings/{-$section}"
              params={{ section: id }}
              className={link}
              {...(found?.id === id && { "aria-current": "page" })}
            >
              {name}
            </Link>
          ))}
        </nav>
        <div className="min-w-0 space-y-6">
          {found && isOpen && <found.Content key={found.id} />}
          {!isOpen && <NoSection isForOthers={found !== undefined} />}
        </div>
      </div>
    </>
  );
}
