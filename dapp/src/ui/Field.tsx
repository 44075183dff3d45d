import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { useId } from "react";
import { cx } from "./cx.ts";

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Unit at the end of the field, such as a coin's symbol. */
  unit?: string;
  /** Right of the label, such as a button. */
  aside?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** Text field with its label, and a hint or an error below. */
export function Field({ label, hint, error, unit, aside, className, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={className}>
      <div className="mb-1.5 flex items-baseline justify-between gap-4 text-sm">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {aside}
      </div>
      <div
        className={cx(
          "flex min-h-12 items-center rounded-md border bg-surface px-3",
          "focus-within:outline-2 focus-within:outline-offset-1",
          error
            ? "border-danger focus-within:outline-danger"
            : "border-control focus-within:outline-accent",
        )}
      >
        <input
          id={id}
          className="w-full min-w-0 bg-transparent text-lg outline-none"
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
          {...input}
        />
        {unit && <span className="ps-2 text-muted">{unit}</span>}
      </div>
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
