import type { ReactNode } from "react";
import { Dialog } from "../../ui/Dialog.tsx";
import { useDesk } from "./desk.ts";

interface DeskDialogProps {
  title: string;
  description?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Dialog that stays open, with what was typed, while a proof is asked for above it. */
export function DeskDialog({ onClose, ...props }: DeskDialogProps) {
  const { isProving } = useDesk();
  return <Dialog onClose={() => !isProving && onClose()} {...props} />;
}
