import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";

interface TicksProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  /** What stands beside each box. */
  label: (value: Value) => ReactNode;
  /** What a form's library gives each box. */
  field: ComponentProps<"input">;
  error: string | undefined;
  /** For names that are long. */
  small?: boolean;
}

/** Boxes of which any number may be ticked, two in a line where there is room. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { legend, values, label, field, error, small = false } = props;
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">{legend}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {values.map((value) => (
          <label
            key={value}
            className={cx("flex min-h-9 items-center gap-2.5", small ? "text-xs" : "text-sm")}
          >
            <input type="checkbox" className="size-5 shrink-0" value={value} {...field} />
            {label(value)}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p role="alert" className="mt-1.5 text-danger text-sm">
          {error}
        </p>
      )}
    </fieldset>
  );
}
