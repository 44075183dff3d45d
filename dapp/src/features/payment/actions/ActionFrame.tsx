import { createContext, type ReactNode, use } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";

/** Whether actions are part of a page, under its own heading. Otherwise each is a dialog. */
export const InPage = createContext(false);

interface ActionFrameProps {
  title: string;
  description?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Frame of an action: a dialog, or nothing on a page that has a heading for it. */
export function ActionFrame({ title, description, onClose, children }: ActionFrameProps) {
  if (use(InPage)) return children;
  return (
    <Dialog title={title} {...(description !== undefined && { description })} onClose={onClose}>
      {children}
    </Dialog>
  );
}
