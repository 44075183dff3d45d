import type { ReactNode } from "react";
import * as words from "#words/settings.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Button } from "../../ui/Button.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";

interface ConfirmDialogProps {
  title: string;
  /** What it means. */
  children: ReactNode;
  /** Word on the button. */
  action: string;
  isFinal?: boolean;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more before what cannot be undone. */
export function ConfirmDialog({
  title,
  children,
  action,
  isFinal = true,
  busy,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <SettingsDialog title={title} onClose={onClose}>
      <div className="space-y-4">
        <p className="text-muted text-sm">{children}</p>
        {Boolean(error) && <ErrorNotice error={error} />}
        <div className="flex flex-wrap gap-3">
          <Button
            look={isFinal ? "danger" : "primary"}
            size="medium"
            busy={busy}
            onClick={onConfirm}
          >
            {action}
          </Button>
          <Button look="secondary" size="medium" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </SettingsDialog>
  );
}
