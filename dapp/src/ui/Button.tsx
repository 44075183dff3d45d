import type { ButtonHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Spinner } from "./Spinner.tsx";

type Look = "primary" | "secondary" | "quiet" | "danger";
type Size = "large" | "medium" | "inline";

const looks: Record<Look, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-control bg-surface text-ink hover:bg-sunken",
  danger: "border border-danger bg-surface text-danger hover:bg-danger-soft",
  quiet: "text-muted underline decoration-1 underline-offset-4 hover:text-ink",
};

const sizes: Record<Size, string> = {
  large: "min-h-12 px-5 font-semibold text-base",
  medium: "min-h-10 px-4 font-semibold text-sm",
  inline: "min-h-6 font-medium text-sm",
};

/** Returns a button's classes, for a link that looks like one. */
export function buttonClass(look: Look = "primary", size: Size = "large"): string {
  return cx(
    "inline-flex items-center justify-center gap-2 rounded-sm text-center wrap-anywhere",
    "transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-50",
    looks[look],
    sizes[size],
  );
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  size?: Size;
  /** Shows a spinner and ignores presses. Unlike `disabled`, keeps the focus. */
  busy?: boolean;
  children: ReactNode;
}

export function Button({
  look = "primary",
  size = "large",
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      className={cx(buttonClass(look, size), busy && "cursor-progress", className)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
