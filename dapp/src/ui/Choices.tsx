interface ChoicesProps<Name extends string> {
  legend: string;
  /** Label of each choice. */
  labels: Readonly<Record<Name, string>>;
  value: Name | null;
  onChange: (name: Name) => void;
}

/** Radio buttons with a legend, two in a line where there is room. */
export function Choices<Name extends string>({
  legend,
  labels,
  value,
  onChange,
}: ChoicesProps<Name>) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">{legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(Object.keys(labels) as Name[]).map((name) => (
          <label
            key={name}
            className="flex min-h-12 items-center gap-3 rounded-md border border-control px-3 py-2 text-sm has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={legend}
              className="size-5 shrink-0"
              checked={value === name}
              onChange={() => onChange(name)}
            />
            {labels[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
