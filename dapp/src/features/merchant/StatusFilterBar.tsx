import * as words from "#words/merchant.ts";
import { type StatusFilter, statusFilters } from "../../lib/payment/statusFilter.ts";
import { cx } from "../../ui/cx.ts";

const labels: Record<StatusFilter, string> = {
  all: words.all,
  held: words.held,
  captured: words.captured,
  refunded: words.refunded,
  returned: words.returned,
};

interface StatusFilterBarProps {
  status: StatusFilter;
  onStatus: (status: StatusFilter) => void;
}

export function StatusFilterBar({ status, onStatus }: StatusFilterBarProps) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{words.filterLegend}</legend>
      {statusFilters.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === status}
          className={cx(
            "min-h-9 rounded-full border px-4 font-medium text-sm transition-colors duration-150",
            filter === status
              ? "border-accent bg-accent text-on-accent"
              : "border-control bg-surface hover:bg-sunken",
          )}
          onClick={() => onStatus(filter)}
        >
          {labels[filter]}
        </button>
      ))}
    </fieldset>
  );
}
