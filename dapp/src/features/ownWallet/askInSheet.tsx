import { type ReactNode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { WalletSheet } from "./WalletSheet.tsx";

/** An error with a code of EIP-1193 or JSON-RPC. */
export class WalletError extends Error {
  override name = "WalletError";
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Ways in which a sheet ends. */
export interface SheetEnd<Answer> {
  give: (answer: Answer) => void;
  fail: (error: unknown) => void;
  /** Declines, unless it is held. */
  cancel: () => void;
  /** Takes the way back away, before something is done that cannot be undone. @returns whether it may be done */
  hold: () => boolean;
}

let isOpen = false;

/**
 * Shows the wallet over the page that asks, until the person has answered. It is a root of its own, since whoever asks is no
 * component.
 * @throws an error of code 4001 if the person declines, of -32002 while another question is open
 */
export function askInSheet<Answer>(draw: (end: SheetEnd<Answer>) => ReactNode): Promise<Answer> {
  if (isOpen) return Promise.reject(new WalletError(-32002, "The wallet has an open question."));
  isOpen = true;
  const { activeElement } = document;
  const place = document.createElement("div");
  document.body.append(place);
  let state: "open" | "held" | "over" = "open";
  let unmount = () => {};
  return new Promise<Answer>((resolve, reject) => {
    const give = (answer: Answer) => {
      state = "over";
      resolve(answer);
    };
    const fail = (error: unknown) => {
      state = "over";
      reject(error);
    };
    const leave = (why: unknown) => {
      if (state !== "held") fail(why);
    };
    const cancel = () => leave(new WalletError(4001, "The person declined."));
    const hold = () => {
      const mayBegin = state === "open";
      if (mayBegin) state = "held";
      return mayBegin;
    };
    // A sheet that cannot be drawn would keep every later question waiting.
    const root = createRoot(place, { onUncaughtError: leave });
    unmount = () => root.unmount();
    root.render(
      <WalletSheet onCancel={cancel}>
        <Suspense>{draw({ give, fail, cancel, hold })}</Suspense>
      </WalletSheet>,
    );
  }).finally(() => {
    isOpen = false;
    unmount();
    place.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  });
}
