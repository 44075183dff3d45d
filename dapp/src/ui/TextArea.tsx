import type { TextareaHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { Labelled, type LabelProps } from "./Labelled.tsx";

type TextAreaProps = LabelProps & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Field for several lines with its label, and a hint or an error below. */
export function TextArea({ label, hint, error, className, ...input }: TextAreaProps) {
  return (
    <Labelled {...{ label, hint, error, className }}>
      {(labelling) => (
        <textarea
          dir="auto"
          rows={4}
          className={cx(
            "block w-full rounded-sm border bg-surface px-3 py-2 outline-none",
            "focus-visible:outline-2 focus-visible:outline-offset-1",
            error
              ? "border-danger focus-visible:outline-danger"
              : "border-control focus-visible:outline-accent",
          )}
          {...labelling}
          {...input}
        />
      )}
    </Labelled>
  );
}
