import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  /** It is all that the page shows, so that its title is the page's. */
  page?: boolean;
  /** What to do next. */
  action?: ReactNode;
  children?: ReactNode;
}

/** There is nothing here, calmly, and why. */
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
