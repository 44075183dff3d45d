import { createElement, type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { defineHandselElements } from "../embed/defineHandselElements.ts";
import type { CheckoutDetail } from "../embed/messages.ts";

/** Properties of both components. An event is a hint for the page: ship when your server has verified the webhook. */
export interface HandselProps {
  /** Address of the checkout or payment link: `url` in the API's answer. */
  url: string;
  /** Text of the link, for whoever runs no script. */
  children: ReactNode;
  /** Names the checkout for assistive technology. Default: `Checkout`. */
  label?: string;
  /** Text of the button that opens a window. Default: `Open in a window`. */
  windowLabel?: string;
  /** Classes of the link. */
  className?: string;
  onOpened?: (detail: CheckoutDetail) => void;
  onProcessing?: (detail: CheckoutDetail) => void;
  onPaid?: (detail: CheckoutDetail) => void;
  onFailed?: (detail: CheckoutDetail) => void;
  onClosed?: (detail: CheckoutDetail) => void;
}

/** Renders one of the elements around a link, and passes on its events. */
export function useHandselElement(
  name: "handsel-checkout" | "handsel-button",
  props: HandselProps,
  attributes: Record<string, string | undefined> = {},
): ReactElement {
  const { url, children, label, windowLabel, className } = props;
  const element = useRef<HTMLElement>(null);
  const current = useRef(props);
  useEffect(() => {
    current.current = props;
  });
  useEffect(() => {
    defineHandselElements();
    const { current: host } = element;
    if (!host) return;
    const listeners = (["Opened", "Processing", "Paid", "Failed", "Closed"] as const).map(
      (state) => {
        const listen = (event: Event) =>
          current.current[`on${state}`]?.((event as CustomEvent<CheckoutDetail>).detail);
        return [`handsel:${state.toLowerCase()}`, listen] as const;
      },
    );
    for (const [type, listen] of listeners) host.addEventListener(type, listen);
    return () => {
      for (const [type, listen] of listeners) host.removeEventListener(type, listen);
    };
  }, []);
  return createElement(
    name,
    { ref: element, label, "window-label": windowLabel, ...attributes },
    createElement("a", { href: url, className }, children),
  );
}
