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
    // A window that shows a page of another store, or has gone on to another page, the browser may call closed while it is open.
    const { state, detail, isThere } = conversation;
    if (!popup.closed || state === null) return;
    clearInterval(look);
    conversation.end();
    if (isThere) tell(host, "closed", { ...detail, reason: null });
  }, LOOK);
  return true;
}
