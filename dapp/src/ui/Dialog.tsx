import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import * as words from "#words/ui.ts";
import { cx } from "./cx.ts";
import { CloseIcon } from "./icons.tsx";

interface DialogProps {
  title: string;
  /** One sentence under the title. */
  description?: string;
  /** Shows a sheet at the right edge instead of a box in the middle. */
  sheet?: boolean;
  /** Called on the cross, Escape, or a press outside. */
  onClose: () => void;
  children: ReactNode;
}

/** Modal dialog; keeps the focus until it is closed. */
export function Dialog({ title, description, sheet = false, onClose, children }: DialogProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop
          forceRender
          className="fixed inset-0 bg-[oklch(0.15_0.01_165/0.45)] transition-opacity duration-150 data-starting-style:opacity-0"
        />
        <Base.Popup
          className={cx(
            "fixed overflow-y-auto overscroll-contain border-line bg-surface p-5 shadow-dialog sm:p-6",
            "transition duration-150 ease-calm data-starting-style:opacity-0",
            sheet
              ? "top-(--band) end-0 bottom-0 w-full max-w-xl border-s data-starting-style:translate-x-4 rtl:data-starting-style:-translate-x-4"
              : cx(
                  "inset-x-0 bottom-0 max-h-[92dvh] w-full rounded-t-lg border-t sm:border",
                  "sm:inset-x-0 sm:top-1/2 sm:bottom-auto sm:mx-auto sm:max-w-md sm:-translate-y-1/2 sm:rounded-lg",
                ),
          )}
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <div>
              <Base.Title className="font-semibold text-lg">{title}</Base.Title>
              {description && (
                <Base.Description className="mt-1 text-muted text-sm">
                  {description}
                </Base.Description>
              )}
            </div>
            <Base.Close
              aria-label={words.close}
              className="-mt-1 -me-1 inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
            >
              <CloseIcon />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
