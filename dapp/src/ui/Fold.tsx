import type { ReactNode } from "react";
import { ChevronIcon } from "./icons.tsx";

interface FoldProps {
  /** Before the title. */
  icon?: ReactNode;
  title: string;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** Folded part of a page, whose whole line opens it. */
export function Fold({ icon, title, onToggle, children }: FoldProps) {
  return (
    <details
      className="border-line border-t"
      onToggle={(event) => {
        // The event of a fold within this one comes up to it.
        if (event.target === event.currentTarget) onToggle?.(event.currentTarget.open);
      }}
    >
      <summary className="flex min-h-12 items-center gap-3 py-2 font-semibold text-sm">
        {icon}
        <span className="min-w-0 flex-1 wrap-anywhere">{title}</span>
        <ChevronIcon className="size-4 rotate-90 text-muted transition-transform duration-150 [[open]>summary>&]:-rotate-90" />
      </summary>
      <div className="space-y-3 pb-4 text-sm">{children}</div>
    </details>
  );
}
