import { Suspense, useEffect, useState } from "react";
import * as words from "#words/shell.ts";
import { DialogFailed } from "../../../lib/errors/DialogFailed.tsx";
import { PartBoundary } from "../../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../../lib/feature/lazyPart.tsx";
import { SearchIcon } from "../../../ui/icons.tsx";

const Palette = lazyPart(async () => (await import("./Palette.tsx")).Palette);

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** Opens the search of the store, from everywhere by Ctrl or ⌘ with K. */
export function Search() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      if (event.shiftKey || event.altKey || event.isComposing) return;
      // What stands open keeps what was typed into it.
      if (document.querySelector("[role=dialog],dialog[open]")) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="flex items-center gap-2 rounded-sm text-muted max-md:size-11 max-md:justify-center max-md:shrink-0 md:ms-4 md:h-9 md:w-full md:max-w-90 md:border md:border-control md:bg-surface md:px-2.5 side:ms-6"
        onClick={() => setOpen(true)}
      >
        <SearchIcon className="size-4.5" />
        <span className="sr-only md:hidden">{words.search}</span>
        <span
          title={words.searchHint}
          className="min-w-0 flex-1 truncate text-start text-sm max-md:hidden"
        >
          {words.searchHint}
        </span>
        <kbd className="rounded-[4px] border border-line bg-sunken px-1.5 font-sans text-xs max-md:hidden">
          {isApple ? "⌘ K" : words.controlK}
        </kbd>
      </button>
      {isOpen && (
        <PartBoundary
          fallback={(error, retry) => (
            <DialogFailed error={error} onRetry={retry} onClose={close} />
          )}
        >
          <Suspense>
            <Palette onClose={close} />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
