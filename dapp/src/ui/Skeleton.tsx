import * as words from "#words/ui.ts";
import { cx } from "./cx.ts";

/** Grey block in place of content that is loading. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      data-skeleton
      aria-hidden="true"
      className={cx("animate-breathe rounded-sm bg-line", className)}
    />
  );
}

/** Tells screen readers what is loading; skeletons are hidden from them. */
export function Loading({ what }: { what: string }) {
  return (
    <p role="status" className="sr-only">
      {words.loading(what)}
    </p>
  );
}
