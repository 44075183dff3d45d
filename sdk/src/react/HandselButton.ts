import type { ReactElement } from "react";
import { type HandselProps, useHandselElement } from "./useHandselElement.ts";

/** Properties of {@link HandselButton}. */
export interface HandselButtonProps extends HandselProps {
  /** Where the checkout opens: over the page, or in a window. Default: `frame`. */
  mode?: "frame" | "window";
  /** Text of the button that closes the dialog. Default: `Close`. */
  closeLabel?: string;
}

/**
 * `<handsel-button>` for React: opens a checkout over the page, or in a window.
 * @example
 * <HandselButton url={checkout.url} onPaid={({ payment }) => show(payment)}>Pay with crypto</HandselButton>
 */
export function HandselButton({ mode, closeLabel, ...props }: HandselButtonProps): ReactElement {
  return useHandselElement("handsel-button", props, { mode, "close-label": closeLabel });
}
