import type { ReactNode } from "react";

/** List of things with a line between them, from edge to edge of a panel. */
export function ItemList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-line border-t">
      {children}
    </ul>
  );
}

interface ItemProps {
  icon?: ReactNode;
  /** What it is. */
  title: ReactNode;
  /** What it means: second line, third where there is more. */
  note?: ReactNode;
  /** Buttons, or a state. */
  aside?: ReactNode;
}

export function Item({ icon, title, note, aside }: ItemProps) {
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 text-sm sm:px-5">
      {icon && <span className="text-muted">{icon}</span>}
      <div className="min-w-48 flex-1 wrap-anywhere">
        <p className="font-semibold">{title}</p>
        {note && <div className="text-muted text-xs">{note}</div>}
      </div>
      {aside && <div className="flex flex-wrap items-center gap-2">{aside}</div>}
    </li>
  );
}
