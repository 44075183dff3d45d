import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { cx } from "./cx.ts";
import { Labelled, type LabelProps } from "./Labelled.tsx";

interface FieldProps extends LabelProps, InputHTMLAttributes<HTMLInputElement> {
  /** Unit at the end of the field, such as a coin's symbol. */
  unit?: string;
  /** Right of the label, such as a button. */
  aside?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** Text field with its label, and a hint or an error below. */
export function Field({ label, hint, error, unit, aside, className, ...input }: FieldProps) {
  return (
    <Labelled {...{ label, hint, error, aside, className }}>
      {(labelling) => (
        <div
          className={cx(
            "flex min-h-12 items-center rounded-sm border bg-surface px-3",
            "focus-within:outline-2 focus-within:outline-offset-1",
            error
              ? "border-danger focus-within:outline-danger"
              : "border-control focus-within:outline-accent",
          )}
        >
          <input
            className="w-full min-w-0 bg-transparent text-lg outline-none"
            {...labelling}
            {...input}
          />
          {unit && <span className="ps-2 text-muted">{unit}</span>}
        </div>
      )}
    </Labelled>
  );
}
