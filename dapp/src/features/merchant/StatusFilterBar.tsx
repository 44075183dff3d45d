import { type StatusFilter, statusFilters } from "../../lib/payment/statusFilter.ts";
import { cx } from "../../ui/cx.ts";

const labels: Record<StatusFilter, string> = {
  all: "All",
  held: "Held",
  captured: "Captured",
  refunded: "Refunded",
  returned: "Returned",
};

interface StatusFilterBarProps {
  status: StatusFilter;
  onStatus: (status: StatusFilter) => void;
}

export function StatusFilterBar({ status, onStatus }: StatusFilterBarProps) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">Show payments that are</legend>
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
