import type { ReactNode } from "react";
import { PartBoundary } from "../../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../../lib/errors/PartFailed.tsx";
import { ChevronIcon } from "../../../ui/icons.tsx";

interface WayProps {
  /** Place among the ways, from the lightest. */
  number: number;
  title: string;
  /** One line: what it costs, and how long it takes. */
  hint: string;
  open?: boolean;
  children: ReactNode;
}

/** One way to go on with a problem. Of the ways on a page one is open, and none takes another with it that fails. */
export function Way({ number, title, hint, open = false, children }: WayProps) {
  return (
    <details
      name="way"
      open={open}
      className="rounded-lg border border-line bg-surface open:shadow-card"
    >
      <summary className="flex min-h-12 items-start gap-3 rounded-lg p-4 sm:p-5">
        <span
          aria-hidden="true"
          className="flex size-7 shrink-0 items-center justify-center rounded-full bg-sunken font-semibold text-sm [[open]>summary>&]:bg-ink [[open]>summary>&]:text-canvas"
        >
          {number}
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">{title}</h2>
          <p className="text-muted text-sm">{hint}</p>
        </div>
        <ChevronIcon className="mt-1.5 size-4 rotate-90 text-muted transition-transform duration-150 [[open]>summary>&]:-rotate-90" />
      </summary>
      {/* Below the title, where there is room. */}
      <div className="space-y-5 px-4 pb-5 sm:ps-15 sm:pe-5">
        <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
          {children}
        </PartBoundary>
      </div>
    </details>
  );
}
