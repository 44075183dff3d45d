import type { InputHTMLAttributes, Ref } from "react";

interface CheckboxProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint: string;
  ref?: Ref<HTMLInputElement>;
}

export function Checkbox({ label, hint, ...input }: CheckboxProps) {
  return (
    <label className="flex items-start gap-3 text-sm">
      <input type="checkbox" className="mt-0.5 size-5 shrink-0" {...input} />
      <span>
        <span className="block font-semibold">{label}</span>
        <span className="text-muted">{hint}</span>
      </span>
    </label>
  );
}
