import type { ReactNode } from "react";
import { useDesk } from "../../lib/desk/desk.ts";
import { Dialog } from "../../ui/Dialog.tsx";

interface SettingsDialogProps {
  title: string;
  description?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Dialog that stays open, with what was typed, while a proof is asked for above it. */
export function SettingsDialog({ onClose, ...props }: SettingsDialogProps) {
  const { isProving } = useDesk();
  return <Dialog onClose={() => !isProving && onClose()} {...props} />;
}
