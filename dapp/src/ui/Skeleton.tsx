import { cx } from "./cx.ts";

/** The place of something that is being loaded. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={cx("animate-breathe rounded-sm bg-line", className)} />;
}

/** Announces what is being loaded; the skeletons beside it are silent. */
export function Loading({ what }: { what: string }) {
  return (
    <p role="status" className="sr-only">
      Loading {what}
    </p>
  );
}
