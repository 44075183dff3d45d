import type { InputHTMLAttributes, Ref } from "react";
import { Button } from "./Button.tsx";
import { cx } from "./cx.ts";

interface SearchInputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Label of the button. */
  submit: string;
  /** Among other controls, where neither the field nor its button is what the page is for. */
  compact?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Field of what to look for, and the button of its form. */
export function SearchInput({ submit, compact = false, ...input }: SearchInputProps) {
  return (
    <div className={compact ? "flex gap-2" : "flex flex-col gap-2 sm:flex-row"}>
      <input
        autoComplete="off"
        spellCheck={false}
        className={cx(
          compact ? "min-h-11 md:min-h-10" : "min-h-12",
          "w-full min-w-0 flex-1 rounded-sm border border-control bg-surface px-3 outline-none placeholder:text-muted focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-1",
        )}
        {...input}
      />
      <Button
        type="submit"
        look={compact ? "secondary" : "primary"}
        size={compact ? "medium" : "large"}
      >
        {submit}
      </Button>
    </div>
  );
}
