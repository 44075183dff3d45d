import type { AskMessage, PageMessage } from "@handsel/sdk/embed";
import { readServed } from "../../lib/api/served.ts";

/** Page of the shop that shows this one in a frame, or has opened it in a window. */
const isFramed = window.parent !== window;
const shop: Window | null = isFramed ? window.parent : window.opener;
/** Its origin, which the store allows. The browser delivers to no other. */
const origin = readServed().shop_origin ?? location.origin;

let last: PageMessage | null = null;

function send(message: PageMessage): void {
  shop?.postMessage(message, origin);
}

/** Tells the shop's page what is going on. */
export function tell(message: PageMessage): void {
  last = message;
  send(message);
}

addEventListener("message", ({ source, origin: from, data }) => {
  if (source === null || source !== shop || from !== origin) return;
  if (Object(data).type === ("handsel:ask" satisfies AskMessage["type"]) && last) send(last);
});

/** Lets a link lead where its page can be shown: no other page than this one is shown in a frame. */
function guide(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  // What opens a tab of its own leaves this page where it is.
  if (!link?.protocol.startsWith("http") || link.target === "_blank") return;
  if (link.origin !== origin) {
    // The browser takes a window from the shop's page that goes on to another page of this server.
    const isOther = link.origin === location.origin && link.pathname !== location.pathname;
    if (isFramed || (isOther && shop && !shop.closed)) link.target = "_blank";
    return;
  }
  if (isFramed) {
    link.target = "_top";
    return;
  }
  // The shop's page is behind a window that it has opened, as long as it is there itself.
  if (!shop || shop.closed) return;
  event.preventDefault();
  window.close();
}

addEventListener("click", guide, true);

/** Says that another page takes the place of this one, in browsers that tell it. */
function sayLeft({ destination, downloadRequest }: NavigateEvent): void {
  if (!destination.sameDocument && downloadRequest === null) send({ type: "handsel:left" });
}

if (!isFramed) globalThis.navigation?.addEventListener("navigate", sayLeft);

if (isFramed) {
  addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === "Escape" && !defaultPrevented) send({ type: "handsel:escape" });
  });
  // As high as its content, not as the frame.
  const sheet = new CSSStyleSheet();
  sheet.insertRule("#root > * { min-height: 0 !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect();
    send({ type: "handsel:height", height: Math.ceil(height) });
  }).observe(document.body);
}
