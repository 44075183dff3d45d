import { type ReactNode, useState } from "react";
import { cx } from "./cx.ts";
import { ChevronIcon } from "./icons.tsx";

interface FoldProps {
  /** Left of the summary. */
  icon?: ReactNode;
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Folded part of a page. Its content is rendered when it is first opened. */
export function Fold({ icon, summary, className, children }: FoldProps) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details
      className={cx("group border-line border-y", className)}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpen(true)}
    >
      <summary className="flex min-h-12 items-center gap-2 font-medium text-sm">
        {icon}
        <span className="flex-1">{summary}</span>
        <ChevronIcon className="size-4 text-muted transition-transform duration-150 group-open:rotate-90" />
      </summary>
      {wasOpen && <div className="pb-4">{children}</div>}
    </details>
  );
}
