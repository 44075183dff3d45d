import { button, buttonCss, Element, linkIn, shadowOf } from "./element.ts";
import { type CheckoutFrame, checkoutFrame } from "./frame.ts";
import type { PageMessage } from "./messages.ts";
import { openPopup } from "./popup.ts";

const css = `${buttonCss}
:host { display: block; }
iframe { display: block; inline-size: 100%; block-size: 40rem; }
[hidden] { display: none; }`;

/** Heights of the frame, in CSS pixels, that a page may ask for. */
const LOWEST = 240;
const HIGHEST = 6_000;

/**
 * `<handsel-checkout>`: shows the checkout or payment link that the link in it leads to, in place of the link. The link stays for
 * whoever runs no script, and comes back if the store does not let this page show its checkouts.
 *
 * Attributes: `label` names the frame for assistive technology, `window-label` the button that opens a window,
 * `patience` is the seconds to wait for the page.
 */
export class HandselCheckoutElement extends Element {
  #frame: CheckoutFrame | null = null;
  #shown: string | null = null;
  #place: HTMLElement | null = null;
  #slot: HTMLElement | null = null;
  #changes: MutationObserver | null = null;

  connectedCallback(): void {
    if (!this.#place) {
      const root = shadowOf(this, css);
      this.#place = document.createElement("div");
      this.#place.className = "frame";
      this.#slot = document.createElement("div");
      this.#slot.className = "link";
      this.#slot.append(document.createElement("slot"));
      root.append(this.#place, this.#slot);
    }
    this.#changes = new MutationObserver(() => this.#show());
    const attributeFilter = ["href"];
    this.#changes.observe(this, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter,
    });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#changes?.disconnect();
    this.#end();
  }

  /** Shows the checkout of the link, unless it is shown already. */
  #show(): void {
    const link = linkIn(this);
    if (link === null || link.href === this.#shown) return;
    this.#end();
    this.#shown = link.href;
    const frame = checkoutFrame(this, link, (message) => this.#hear(message));
    const label = this.getAttribute("window-label") ?? "Open in a window";
    const toWindow = button(label, () => {
      if (openPopup(this, link)) this.#end();
    });
    this.#frame = frame;
    this.#place?.replaceChildren(frame.element, toWindow);
    this.#reveal(true);
  }

  #hear(message: PageMessage): void {
    if (message.type === "handsel:height" && this.#frame) {
      const height = Math.min(Math.max(message.height, LOWEST), HIGHEST);
      this.#frame.element.style.blockSize = `${height}px`;
    }
    if (message.type === "handsel:failed" && message.reason === "not_opened") this.#end();
  }

  /** Ends what is shown, and shows the link. */
  #end(): void {
    this.#frame?.conversation.end();
    this.#frame = null;
    this.#shown = linkIn(this)?.href ?? null;
    this.#place?.replaceChildren();
    this.#reveal(false);
    if (!this.isConnected) this.#shown = null;
  }

  #reveal(isShown: boolean): void {
    if (this.#place) this.#place.hidden = !isShown;
    if (this.#slot) this.#slot.hidden = isShown;
  }
}
