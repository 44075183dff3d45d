import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  /** Makes the title the page's heading. */
  page?: boolean;
  /** Button or link. */
  action?: ReactNode;
  children?: ReactNode;
}

/** Centred icon, title and text in place of missing content. */
export function EmptyState({ icon, title, page = false, action, children }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-12 text-center">
      <div className="flex size-12 items-center justify-center rounded-full bg-sunken text-muted">
        {icon}
      </div>
      {page ? (
        <h1 className="font-semibold text-lg">{title}</h1>
      ) : (
        <h2 className="font-semibold text-lg">{title}</h2>
      )}
      {children && <div className="text-muted text-sm">{children}</div>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  );
}
