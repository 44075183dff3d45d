import * as words from "#words/errors.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { PartFailed } from "./PartFailed.tsx";

interface DialogFailedProps {
  error: unknown;
  onRetry: () => void;
  onClose: () => void;
}

/** Shown in place of a dialog that cannot be loaded or shown; the page behind it stays. */
export function DialogFailed({ error, onRetry, onClose }: DialogFailedProps) {
  return (
    <Dialog title={words.cannotBeShown} onClose={onClose}>
      <PartFailed error={error} onRetry={onRetry} />
    </Dialog>
  );
}
