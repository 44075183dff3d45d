import type { ReactNode } from "react";
import { CodeBox } from "../../ui/CodeBox.tsx";

interface CodePartProps {
  title: string;
  /** Of the title: one below that of the part around it. */
  heading?: "h3" | "h4";
  /** Right of the title. */
  note?: string;
  /** Of the text, for screen readers. */
  name: string;
  /** Null: there is none, and what is below says why. */
  text: string | null;
  children?: ReactNode;
}

/** A text for programs under its title, such as a request. */
export function CodePart({
  title,
  heading: Heading = "h4",
  note,
  name,
  text,
  children,
}: CodePartProps) {
  return (
    <div className="min-w-0 space-y-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Heading className="font-semibold text-sm">{title}</Heading>
        {note !== undefined && <span className="text-muted text-xs">{note}</span>}
      </div>
      {text !== null && <CodeBox wraps text={text} name={name} />}
      {children}
    </div>
  );
}
