import { type ReactNode, type Ref, type SelectHTMLAttributes, useId } from "react";

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Word of each value. */
  options: Readonly<Record<string, string>>;
  ref?: Ref<HTMLSelectElement>;
}

/** Choice of one in a list, with its label. */
export function Select({ label, hint, error, options, ...select }: SelectProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold text-sm">
        {label}
      </label>
      <select
        id={id}
        className="min-h-12 w-full rounded-md border border-control bg-surface px-3 text-base"
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-note`}
        {...select}
      >
        {Object.entries(options).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      <p
        id={`${id}-note`}
        role={error ? "alert" : undefined}
        className={error ? "mt-1.5 text-danger text-sm" : "mt-1.5 text-muted text-sm"}
      >
        {error ?? hint}
      </p>
    </div>
  );
}
