import type { ReactNode } from "react";
import * as words from "#words/ui.ts";
import { cx } from "./cx.ts";
import { CheckIcon } from "./icons.tsx";
import { Spinner } from "./Spinner.tsx";
import { useFocusWhenLost } from "./useFocusWhenLost.ts";

/** `current` waits for the person, `busy` for the chain or the wallet. */
type StepState = "done" | "current" | "busy" | "upcoming";

/** Numbered steps from top to bottom, joined by a line. */
export function Steps({ label, children }: { label: string; children: ReactNode }) {
  return <ol aria-label={label}>{children}</ol>;
}

interface StepProps {
  number: number;
  state: StepState;
  title: string;
  /** Sentence about where the money is at this step. */
  money: ReactNode;
  last?: boolean;
  children?: ReactNode;
}

export function Step({ number, state, title, money, last = false, children }: StepProps) {
  const active = state === "current" || state === "busy";
  const heading = useFocusWhenLost<HTMLHeadingElement>(active);
  return (
    <li className="flex gap-4" aria-current={active ? "step" : undefined}>
      <div className="flex flex-col items-center" aria-hidden="true">
        <span
          className={cx(
            "flex size-8 items-center justify-center rounded-full font-semibold text-sm transition-colors duration-200",
            state === "done" && "bg-accent text-on-accent",
            active && "border-2 border-accent text-accent",
            state === "upcoming" && "border border-line text-muted",
          )}
        >
          {state === "done" && <CheckIcon className="size-4" />}
          {state === "busy" && <Spinner className="size-4" />}
          {(state === "current" || state === "upcoming") && number}
        </span>
        {!last && (
          <span className={cx("w-px flex-1", state === "done" ? "bg-accent" : "bg-line")} />
        )}
      </div>
      <div className={cx("min-w-0 flex-1", !last && "pb-6")}>
        <h3
          ref={heading}
          tabIndex={-1}
          className={cx("pt-1 font-semibold outline-none", state === "upcoming" && "text-muted")}
        >
          {title}
          <span className="sr-only">
            {state === "done" ? words.done : state === "busy" ? words.underWay : ""}
          </span>
        </h3>
        <p className="text-muted text-sm">{money}</p>
        {children && <div className="pt-4">{children}</div>}
      </div>
    </li>
  );
}
