import { useId } from "react";
import * as words from "#words/errors.ts";
import * as uiWords from "#words/ui.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import { PartFailed } from "./PartFailed.tsx";

interface DialogFailedProps {
  error: unknown;
  onRetry: () => void;
  onClose: () => void;
}

/**
 * Shown in place of a dialog that cannot be loaded or shown; the page behind it stays. It is the browser's own dialog, because
 * the file of ours may be what is missing.
 */
export function DialogFailed({ error, onRetry, onClose }: DialogFailedProps) {
  const id = useId();
  return (
    <dialog
      ref={open}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-full max-w-md rounded-lg border border-line bg-surface p-5 text-ink shadow-dialog backdrop:bg-[oklch(0.15_0.01_165/0.45)] sm:p-6"
    >
      <form method="dialog" className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="font-semibold text-lg">
          {words.cannotBeShown}
        </h2>
        <button
          type="submit"
          aria-label={uiWords.close}
          className="-mt-1 -me-1 inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
        >
          <CloseIcon />
        </button>
      </form>
      <PartFailed error={error} onRetry={onRetry} />
    </dialog>
  );
}

function open(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
