import { type TextareaHTMLAttributes, useId } from "react";
import { cx } from "./cx.ts";

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  hint?: string;
  error?: string | undefined;
}

/** Field for several lines with its label, and a hint or an error below. */
export function TextArea({ label, hint, error, className, ...input }: TextAreaProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block font-semibold text-sm">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={4}
        className={cx(
          "block w-full rounded-md border bg-surface px-3 py-2 outline-none",
          "focus-visible:outline-2 focus-visible:outline-offset-1",
          error
            ? "border-danger focus-visible:outline-danger"
            : "border-control focus-visible:outline-accent",
        )}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-note`}
        {...input}
      />
      <p
        id={`${id}-note`}
        role={error ? "alert" : undefined}
        className={cx("mt-1.5 min-h-5 text-sm", error ? "text-danger" : "text-muted")}
      >
        {error ?? hint}
      </p>
    </div>
  );
}
