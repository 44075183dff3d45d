import { Link } from "@tanstack/react-router";
import * as words from "#words/desk.ts";
import * as pageWords from "#words/ui.ts";
import { HelpIcon } from "../../ui/icons.tsx";
import { sectionsFor } from "./sections.ts";

const item =
  "flex min-h-10 items-center gap-2.5 rounded-sm px-2.5 font-semibold text-muted text-sm transition-colors duration-150 hover:bg-sunken hover:text-ink max-side:justify-center aria-[current=page]:bg-sunken aria-[current=page]:text-ink aria-[current=page]:[&_svg]:text-accent";

/** Links to the sections beside the page: with their names where it is wide, else as icons. */
export function SideBar({ hasStore }: { hasStore: boolean }) {
  return (
    <div className="top-[calc(var(--band)+3.5rem)] flex flex-col border-line border-e p-3 max-md:hidden tall:sticky tall:h-[calc(100dvh-var(--band)-3.5rem)] tall:self-start tall:overflow-y-auto print:hidden">
      <nav aria-label={words.sections} className="flex flex-1 flex-col">
        <ul className="grid gap-0.5">
          {sectionsFor(hasStore).map(({ name, Icon, link }) => (
            <li key={name}>
              <Link {...link} title={name} className={item}>
                <Icon className="size-4.5" />
                <span className="min-w-0 wrap-anywhere max-side:sr-only">{name}</span>
              </Link>
            </li>
          ))}
        </ul>
        <div className="mt-auto pt-3">
          <Link to="/help" title={pageWords.help} className={item}>
            <HelpIcon className="size-4.5" />
            <span className="min-w-0 wrap-anywhere max-side:sr-only">{pageWords.help}</span>
          </Link>
        </div>
      </nav>
    </div>
  );
}
