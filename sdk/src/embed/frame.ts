import { type Conversation, converse, pageUrl } from "./conversation.ts";
import type { PageMessage } from "./messages.ts";

/** A checkout in a frame. */
export interface CheckoutFrame {
  element: HTMLIFrameElement;
  conversation: Conversation;
}

/** Makes a frame with the checkout that a link leads to. */
export function checkoutFrame(
  host: HTMLElement,
  link: HTMLAnchorElement,
  hear: (message: PageMessage) => void,
): CheckoutFrame {
  const url = pageUrl(link);
  const element = document.createElement("iframe");
  element.title = host.getAttribute("label") ?? "Checkout";
  // Of what a frame may not do by itself, what wallets and the checkout use.
  element.allow = "clipboard-write; publickey-credentials-get; publickey-credentials-create";
  element.src = url.href;
  const conversation = converse(host, url, () => element.contentWindow, hear);
  // A page that the browser kept, or that loaded again, says what is going on there.
  element.addEventListener("load", conversation.ask);
  return { element, conversation };
}
