import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

export interface LabelProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** What ties a control to its label and its note. */
interface Labelling {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string;
}

interface LabelledProps extends LabelProps {
  /** Right of the label, such as a button. */
  aside?: ReactNode;
  className?: string | undefined;
  children: (labelling: Labelling) => ReactNode;
}

/** A control with its label, and a hint or an error below. */
export function Labelled({ label, hint, error, aside, className, children }: LabelledProps) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className={className}>
      <div className="mb-1.5 flex items-baseline justify-between gap-4 text-sm">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {aside}
      </div>
      {children({ id, "aria-invalid": error ? true : undefined, "aria-describedby": note })}
      <p
        id={note}
        role={error ? "alert" : undefined}
        className={cx("mt-1.5 min-h-5 text-sm", error ? "text-danger" : "text-muted")}
      >
        {error ?? hint}
      </p>
    </div>
  );
}
