import type { Ref, SelectHTMLAttributes } from "react";
import { Labelled, type LabelProps } from "./Labelled.tsx";

interface SelectProps extends LabelProps, SelectHTMLAttributes<HTMLSelectElement> {
  /** Word of each value. */
  options: Readonly<Record<string, string>>;
  ref?: Ref<HTMLSelectElement>;
}

/** Choice of one in a list, with its label. */
export function Select({ label, hint, error, options, className, ...select }: SelectProps) {
  return (
    <Labelled {...{ label, hint, error, className }}>
      {(labelling) => (
        <select
          className="min-h-12 w-full rounded-sm border border-control bg-surface px-3 text-base"
          {...labelling}
          {...select}
        >
          {Object.entries(options).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
