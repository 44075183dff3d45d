import type { ReactNode } from "react";
import * as words from "#words/welcome.ts";
import { cx } from "../../ui/cx.ts";
import { CheckIcon } from "../../ui/icons.tsx";

/** Numbered steps, one below the other. */
export function Steps({ children }: { children: ReactNode }) {
  return (
    <ol aria-label={words.steps} className="desk:col-start-1 desk:row-start-1 print:hidden">
      {children}
    </ol>
  );
}

interface StepProps {
  /** Its place, as it is shown. */
  number: string;
  title: string;
  state: "done" | "now" | "later";
  /** What was chosen, the fields, or what it will be about. */
  children?: ReactNode;
}

const marks = {
  done: "border-accent bg-accent text-on-accent",
  now: "border-accent bg-canvas text-accent",
  later: "border-control bg-canvas text-muted",
};

/** One step, with a line to the next. */
export function Step({ number, title, state, children }: StepProps) {
  return (
    <li
      aria-current={state === "now" ? "step" : undefined}
      className="group grid grid-cols-[2rem_minmax(0,1fr)] gap-x-4"
    >
      <div className="flex flex-col items-center">
        <span
          className={cx(
            "flex size-8 items-center justify-center rounded-full border-[1.5px] font-semibold text-sm",
            marks[state],
          )}
        >
          {state === "done" ? <CheckIcon className="size-4" /> : number}
        </span>
        <span aria-hidden="true" className="my-1 w-px flex-1 bg-line group-last:hidden" />
      </div>
      <div className="pt-1 pb-6 group-last:pb-0">
        <h2 className={cx("font-semibold text-lg", state === "later" && "text-muted")}>
          {title}
          {state === "done" && <span className="sr-only"> · {words.done}</span>}
        </h2>
        {children}
      </div>
    </li>
  );
}

/** What was chosen in a step, and the way to change it. */
export function Chosen({ children, change }: { children: ReactNode; change?: ReactNode }) {
  return (
    <div className="mt-1 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 wrap-anywhere">
        {children}
      </div>
      {change}
    </div>
  );
}

/** Classes of a quiet link that changes what was chosen. */
export const changeLink =
  "inline-flex min-h-11 items-center text-muted text-sm underline underline-offset-4 hover:text-ink";
