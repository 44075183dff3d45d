import { converse, pageUrl, tell } from "./conversation.ts";

/** Milliseconds between two looks whether the person has closed the window. */
const LOOK = 500;

/**
 * Opens the checkout that a link leads to in a window of its own, where every wallet works.
 * @returns whether the browser let it open
 */
export function openPopup(host: HTMLElement, link: HTMLAnchorElement): boolean {
  const url = pageUrl(link);
  const popup = window.open(url.href, "_blank", "popup,width=480,height=800");
  if (!popup) return false;
  const conversation = converse(
    host,
    url,
    () => popup,
    () => {},
  );
  const look = setInterval(() => {
    // Of a page that the store does not let speak the browser says that it is closed, while it is open.
    if (!popup.closed || conversation.state === null) return;
    clearInterval(look);
    conversation.end();
    tell(host, "closed", { ...conversation.detail, reason: null });
  }, LOOK);
  return true;
}
