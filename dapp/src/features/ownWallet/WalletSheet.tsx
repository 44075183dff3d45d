import { type ReactNode, useEffect, useRef } from "react";
import * as words from "#words/confirm.ts";
import * as uiWords from "#words/ui.ts";
import { CloseIcon, WalletIcon } from "../../ui/icons.tsx";
import { OverPage } from "./Task.tsx";

interface WalletSheetProps {
  /** Called on the cross and on Escape. */
  onCancel: () => void;
  children: ReactNode;
}

/** The wallet over a page. It is the browser's own dialog, which lies above ours and makes them wait. */
export function WalletSheet({ onCancel, children }: WalletSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={words.yourWallet}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // Browsers close it by a second Escape without asking.
      onClose={onCancel}
      // A dialog of the page below must not close by the same key.
      onKeyDown={(event) => event.stopPropagation()}
      className="fixed inset-x-0 top-auto bottom-0 mx-auto max-h-[92dvh] w-full max-w-lg overflow-y-auto overscroll-contain rounded-t-lg border border-line bg-surface p-5 text-ink shadow-dialog backdrop:bg-[oklch(0.15_0.01_165/0.45)] sm:top-0 sm:my-auto sm:rounded-lg sm:p-6"
    >
      <div className="mb-4 flex items-center gap-2 text-muted text-sm">
        <WalletIcon className="size-5" />
        <span className="flex-1">{words.yourWallet}</span>
        <button
          type="button"
          aria-label={uiWords.close}
          className="-my-2 -me-2 inline-flex size-11 shrink-0 items-center justify-center rounded-md hover:bg-sunken hover:text-ink"
          onClick={onCancel}
        >
          <CloseIcon />
        </button>
      </div>
      <OverPage value={true}>{children}</OverPage>
    </dialog>
  );
}
