import type { ReactNode } from "react";
import { cx } from "./cx.ts";

interface RowsProps {
  /** Draws lines between the rows. */
  ruled?: boolean;
  className?: string;
  children: ReactNode;
}

/** List of labels and values, the values aligned to the right. */
export function Rows({ ruled = false, className, children }: RowsProps) {
  const between = ruled ? "divide-y divide-line *:py-2.5" : "space-y-2.5";
  return <dl className={cx(between, "text-sm", className)}>{children}</dl>;
}

interface RowProps {
  label: ReactNode;
  /** Explanation under the label. */
  hint?: ReactNode;
  strong?: boolean;
  /** Draws a line above the row. */
  ruled?: boolean;
  children: ReactNode;
}

export function Row({ label, hint, strong = false, ruled = false, children }: RowProps) {
  return (
    <div
      className={cx(
        "flex flex-wrap items-baseline justify-between gap-x-4",
        strong && "font-semibold text-base",
        ruled && "border-line border-t pt-3",
      )}
    >
      <dt className={strong ? "text-ink" : "text-muted"}>
        {label}
        {hint && <span className="block text-xs">{hint}</span>}
      </dt>
      <dd className="ms-auto min-w-0 text-end wrap-anywhere">{children}</dd>
    </div>
  );
}
