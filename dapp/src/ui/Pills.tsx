import { cx } from "./cx.ts";

interface PillsProps<Value> {
  legend: string;
  values: readonly Value[];
  label: (value: Value) => string;
  value: Value;
  onChange: (value: Value) => void;
}

/** Buttons in a line of which one is pressed. */
export function Pills<Value extends string | undefined>(props: PillsProps<Value>) {
  const { legend, values, label, value, onChange } = props;
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{legend}</legend>
      {values.map((one) => (
        <button
          key={one ?? ""}
          type="button"
          aria-pressed={one === value}
          className={cx(
            "min-h-11 rounded-full border px-4 font-medium text-sm transition-colors duration-150 md:min-h-10 md:px-3",
            one === value
              ? "border-accent bg-accent text-on-accent"
              : "border-control bg-surface hover:bg-sunken",
          )}
          onClick={() => onChange(one)}
        >
          {label(one)}
        </button>
      ))}
    </fieldset>
  );
}
