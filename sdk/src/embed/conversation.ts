import {
  type AskMessage,
  type CheckoutDetail,
  type CheckoutState,
  nothing,
  type PageMessage,
  type PageState,
  readMessage,
} from "./messages.ts";

/** Seconds to wait for a checkout's page. */
const PATIENCE = 15;

/** What is said between a page and the checkout that it shows or opened. */
export interface Conversation {
  /** What the checkout's page said last; null before it said anything. */
  state: PageState | null;
  detail: CheckoutDetail;
  /** Whether the checkout's page has spoken, and no other has taken its place. */
  isThere: boolean;
  /** Asks the checkout's page to say again what is going on. */
  ask(): void;
  end(): void;
}

/** Address of a checkout, which is told what page shows it: it answers that one alone, if the store allows it. */
export function pageUrl({ href }: HTMLAnchorElement): URL {
  const url = new URL(href);
  url.searchParams.set("embed", location.origin);
  return url;
}

/** Tells the listeners of an element what is going on. */
export function tell(host: HTMLElement, state: CheckoutState, detail: CheckoutDetail): void {
  const options = { bubbles: true, composed: true, detail };
  host.dispatchEvent(new CustomEvent(`handsel:${state}`, options));
}

/**
 * Hears what a checkout's page says. Only messages count that come from its very window and origin; what is said to it is sent to its
 * origin alone.
 * @param host element whose listeners are told, by events
 * @param page window of the checkout
 */
export function converse(
  host: HTMLElement,
  { origin }: URL,
  page: () => Window | null,
  hear: (message: PageMessage) => void,
): Conversation {
  let last = "";
  const say = (message: PageMessage) => {
    clearTimeout(timer);
    if ("reason" in message) {
      const said = JSON.stringify(message);
      if (said === last) return;
      last = said;
      const { type, ...detail } = message;
      conversation.state = type.slice("handsel:".length) as PageState;
      conversation.detail = detail;
      tell(host, conversation.state, detail);
    }
    hear(message);
  };
  const onMessage = (event: MessageEvent) => {
    if (event.origin !== origin || event.source === null || event.source !== page()) return;
    const message = readMessage(event.data);
    if (!message) return;
    conversation.isThere = message.type !== "handsel:left";
    say(message);
  };
  const seconds = Number(host.getAttribute("patience") ?? PATIENCE);
  const timer = setTimeout(
    () => say({ type: "handsel:failed", ...nothing, reason: "not_opened" }),
    seconds * 1_000,
  );
  addEventListener("message", onMessage);
  const conversation: Conversation = {
    ...{ state: null, detail: nothing, isThere: false },
    ask: () => page()?.postMessage({ type: "handsel:ask" } satisfies AskMessage, origin),
    end: () => {
      clearTimeout(timer);
      removeEventListener("message", onMessage);
    },
  };
  return conversation;
}
