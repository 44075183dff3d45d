import type { ReactNode } from "react";

interface WayProps {
  /** Place among the ways, from the lightest. */
  number: number;
  title: string;
  /** One line: what it costs, and how long it takes. */
  hint: string;
  open?: boolean;
  children: ReactNode;
}

/** One way to go on with a problem. Of the ways on a page one is open. */
export function Way({ number, title, hint, open = false, children }: WayProps) {
  return (
    <details
      name="way"
      open={open}
      className="group rounded-lg border border-line bg-surface open:shadow-card"
    >
      <summary className="flex min-h-12 items-start gap-3 rounded-lg p-4 sm:p-5">
        <span
          aria-hidden="true"
          className="flex size-7 shrink-0 items-center justify-center rounded-full bg-sunken font-semibold text-sm group-open:bg-ink group-open:text-canvas"
        >
          {number}
        </span>
        <span>
          <span className="block font-semibold">{title}</span>
          <span className="block text-muted text-sm">{hint}</span>
        </span>
      </summary>
      <div className="space-y-5 px-4 pb-5 sm:px-5">{children}</div>
    </details>
  );
}
