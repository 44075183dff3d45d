import type { ReactNode } from "react";
import * as words from "#words/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../errors/ErrorNotice.tsx";
import { ChangeButton } from "./ChangeButton.tsx";
import { DeskDialog } from "./DeskDialog.tsx";
import type { Change } from "./useChange.ts";

interface ConfirmDialogProps {
  title: string;
  /** What it means. */
  children: ReactNode;
  /** Word on the button. */
  action: string;
  isFinal?: boolean;
  /** Made once it is confirmed. */
  change: Change;
  onClose: () => void;
}

/** Asks once more before what cannot be undone. */
export function ConfirmDialog({
  title,
  children,
  action,
  isFinal = true,
  change,
  onClose,
}: ConfirmDialogProps) {
  return (
    <DeskDialog title={title} onClose={onClose}>
      <div className="space-y-4">
        <p className="text-muted text-sm">{children}</p>
        {Boolean(change.error) && <ErrorNotice error={change.error} />}
        <div className="flex flex-wrap gap-3">
          <ChangeButton look={isFinal ? "danger" : "primary"} change={change}>
            {action}
          </ChangeButton>
          <Button look="secondary" size="medium" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </DeskDialog>
  );
}
