import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import * as words from "#words/developers.ts";
import { cx } from "../../ui/cx.ts";
import { ArrowLeftIcon } from "../../ui/icons.tsx";
import type { DevelopersSearch } from "./developersSearch.ts";

interface ListAndDetailProps {
  /** What chooses among the list. */
  filters: ReactNode;
  list: ReactNode;
  /** Id of what is chosen in the address. */
  chosen: string | undefined;
  section: string;
  /** Address of the list alone. */
  back: DevelopersSearch;
  /** Undefined where there is nothing to choose. */
  detail: ReactNode;
}

/** A list beside what is chosen of it; on a phone one of the two. */
export function ListAndDetail({
  filters,
  list,
  chosen,
  section,
  back,
  detail,
}: ListAndDetailProps) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    // What was pressed is out of sight on a phone.
    const lost = document.activeElement?.checkVisibility() !== true;
    if (before.current !== chosen && chosen !== undefined && lost) ref.current?.focus();
    before.current = chosen;
  }, [chosen]);
  const isChosen = chosen !== undefined;
  return (
    <div className="grid grid-cols-1 border-line border-t desk:grid-cols-[18rem_minmax(0,1fr)]">
      <div
        className={cx(
          "grid gap-x-4 px-4 pt-4 sm:grid-cols-2 sm:px-5 desk:col-span-2",
          isChosen && "max-desk:hidden",
        )}
      >
        {filters}
      </div>
      <div
        className={cx(
          "min-w-0 border-line border-b desk:border-e desk:border-b-0",
          isChosen && "max-desk:hidden",
        )}
      >
        {list}
      </div>
      <div
        ref={ref}
        tabIndex={-1}
        className={cx(
          "min-w-0 space-y-4 border-line p-4 sm:p-5 desk:border-t",
          !isChosen && "max-desk:hidden",
        )}
      >
        <Link
          to="/merchant/developers/{-$section}"
          params={{ section }}
          search={{ ...back }}
          className="inline-flex min-h-9 items-center gap-1.5 font-semibold text-sm desk:hidden"
        >
          <ArrowLeftIcon className="size-4" />
          {words.toList}
        </Link>
        {detail}
      </div>
    </div>
  );
}

interface ChoiceProps {
  section: string;
  search: DevelopersSearch;
  isChosen: boolean;
  title: ReactNode;
  note: ReactNode;
  aside?: ReactNode;
}

/** Line of a list that shows the rest of it beside. */
export function Choice({ section, search, isChosen, title, note, aside }: ChoiceProps) {
  return (
    <li>
      <Link
        to="/merchant/developers/{-$section}"
        params={{ section }}
        search={{ ...search }}
        {...(isChosen && { "aria-current": "true" as const })}
        className="block min-h-14 px-4 py-2 text-sm -outline-offset-2 hover:bg-sunken aria-[current]:bg-sunken sm:px-5"
      >
        <span className="block font-semibold wrap-anywhere">{title}</span>
        <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-muted text-xs">
          <span className="wrap-anywhere">{note}</span>
          {aside}
        </span>
      </Link>
    </li>
  );
}
