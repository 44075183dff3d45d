import type { InputHTMLAttributes } from "react";
import { Button } from "./Button.tsx";

interface SearchInputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Label of the button. */
  submit: string;
}

/** Field of what to look for, and the button of its form. */
export function SearchInput({ submit, ...input }: SearchInputProps) {
  return (
    <div className="flex flex-col gap-2 sm:flex-row">
      <input
        autoComplete="off"
        spellCheck={false}
        className="min-h-12 w-full min-w-0 flex-1 rounded-sm border border-control bg-surface px-3 outline-none placeholder:text-muted focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-1"
        {...input}
      />
      <Button type="submit">{submit}</Button>
    </div>
  );
}
