import type { ReactNode } from "react";

interface TaskProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A task of the wallet: its title, a sentence, and what is to be done. */
export function Task({ title, lead, children }: TaskProps) {
  return (
    <div className="mx-auto max-w-md space-y-6">
      <title>{title}</title>
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
        {lead && <p className="mt-2 text-muted">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
