import { createContext, type ReactNode, use } from "react";

/** Whether the wallet is shown over another page, which keeps its title. */
export const OverPage = createContext(false);

interface TaskProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A task of the wallet: its title, a sentence, and what is to be done. */
export function Task({ title, lead, children }: TaskProps) {
  const isOverPage = use(OverPage);
  return (
    <div className="mx-auto max-w-md space-y-6">
      {!isOverPage && <title>{title}</title>}
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
        {lead && <p className="mt-2 text-muted">{lead}</p>}
      </div>
      {children}
    </div>
  );
}

/** Something beside a task, as wide as it. */
export function Aside({ children }: { children: ReactNode }) {
  return <div className="mx-auto max-w-md">{children}</div>;
}
