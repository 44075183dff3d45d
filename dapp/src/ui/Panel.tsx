import { type ReactNode, useId } from "react";

interface PanelProps {
  title: string;
  /** Right of the title, such as a button. */
  aside?: ReactNode;
  /** Sentence under the title. */
  note?: ReactNode;
  children?: ReactNode;
}

/** Part of a settings page: a title, what can be done there, and its content from edge to edge. */
export function Panel({ title, aside, note, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface">
      <div className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 sm:px-5">
        <h2 id={id} className="min-w-0 grow font-semibold text-lg">
          {title}
        </h2>
        {aside}
        {note && <p className="w-full text-muted text-sm">{note}</p>}
      </div>
      {children}
    </section>
  );
}

/** Content of a panel with space around it. */
export function PanelBody({ children }: { children: ReactNode }) {
  return <div className="space-y-4 px-4 pb-5 sm:px-5">{children}</div>;
}
