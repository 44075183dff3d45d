import type { ReactNode } from "react";
import { cx } from "./cx.ts";

interface CardProps {
  title?: ReactNode;
  /** Right of the heading. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Card({ title, aside, className, children }: CardProps) {
  return (
    <section
      className={cx(
        "rounded-lg border border-line bg-surface p-5 shadow-card sm:p-6",
        "print:border-0 print:p-0 print:shadow-none",
        className,
      )}
    >
      {title && (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h2 className="font-semibold text-lg">{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
