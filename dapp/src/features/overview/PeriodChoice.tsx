import { Link } from "@tanstack/react-router";
import * as words from "#words/overview.ts";
import { cx } from "../../ui/cx.ts";
import { periods } from "./overviewSearch.ts";

/** Links to the page for other periods. */
export function PeriodChoice({ days }: { days: number }) {
  return (
    <nav aria-label={words.period} className="flex gap-1 rounded-md bg-sunken p-1">
      {periods.map((one) => (
        <Link
          key={one}
          to="/merchant"
          search={(before: Record<string, unknown>) => ({ ...before, days: one })}
          aria-current={one === days ? "true" : undefined}
          className={cx(
            "inline-flex min-h-11 items-center rounded-sm px-3 font-semibold text-sm sm:min-h-9",
            one === days ? "bg-surface shadow-card" : "text-muted hover:text-ink",
          )}
        >
          {words.days(one)}
        </Link>
      ))}
    </nav>
  );
}
