import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import * as words from "#words/desk.ts";
import * as shellWords from "#words/shell.ts";
import * as pageWords from "#words/ui.ts";
import { HelpIcon, MenuIcon } from "../../ui/icons.tsx";
import { ModeSwitch } from "./ModeSwitch.tsx";
import { sectionsFor } from "./sections.ts";

interface TabBarProps {
  hasStore: boolean;
  onSwitch: () => void;
}

const tab =
  "grid h-15 flex-1 content-center justify-items-center gap-0.5 font-semibold text-[0.6875rem] text-muted leading-3.5 aria-[current=page]:text-accent";
const row =
  "flex min-h-12 items-center gap-3 rounded-sm px-3 font-semibold hover:bg-sunken aria-[current=page]:text-accent";

/** Links to the sections at the foot of a phone: four at hand, the others behind "More". */
export function TabBar({ hasStore, onSwitch }: TabBarProps) {
  const more = useRef<HTMLDivElement>(null);
  const sections = sectionsFor(hasStore);
  const close = () => more.current?.hidePopover();
  return (
    <>
      <div
        ref={more}
        id="more-sections"
        popover="auto"
        className="inset-x-0 top-auto bottom-0 m-0 w-full max-w-none rounded-t-lg border-line border-t bg-surface p-4 tall:bottom-[calc(3.75rem+env(safe-area-inset-bottom))] text-ink shadow-dialog md:hidden"
      >
        {hasStore && (
          <div className="mb-3">
            <ModeSwitch
              onSwitch={() => {
                close();
                onSwitch();
              }}
            />
          </div>
        )}
        <nav aria-label={shellWords.moreSections}>
          <ul>
            {sections
              .filter(({ isTab }) => !isTab)
              .map(({ name, Icon, link }) => (
                <li key={name}>
                  <Link {...link} className={row} onClick={close}>
                    <Icon />
                    {name}
                  </Link>
                </li>
              ))}
            <li>
              <Link to="/help" className={row} onClick={close}>
                <HelpIcon />
                {pageWords.help}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
      <nav
        aria-label={words.sections}
        data-tabbar
        className="inset-x-0 bottom-0 z-20 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] tall:fixed md:hidden print:hidden"
      >
        {sections
          .filter(({ isTab }) => isTab)
          .map(({ name, Icon, link }) => (
            <Link key={name} {...link} className={tab}>
              <Icon className="size-6" />
              {name}
            </Link>
          ))}
        <button type="button" popoverTarget="more-sections" className={tab}>
          <MenuIcon className="size-6" />
          {shellWords.more}
        </button>
      </nav>
    </>
  );
}
