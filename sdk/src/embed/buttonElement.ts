import { tell } from "./conversation.ts";
import { button, buttonCss, Element, linkIn, shadowOf } from "./element.ts";
import { type CheckoutFrame, checkoutFrame } from "./frame.ts";
import type { PageMessage } from "./messages.ts";
import { openPopup } from "./popup.ts";

const css = `${buttonCss}
dialog { box-sizing: border-box; inline-size: min(64rem, 100%); block-size: min(56rem, 100%); max-inline-size: none;
  max-block-size: none; padding: 0; border: 0; overflow: hidden; background: Canvas; color: CanvasText;
  font-family: system-ui, sans-serif; }
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: rgb(0 0 0 / 0.5); }
nav { display: flex; justify-content: flex-end; }
iframe { flex: 1; inline-size: 100%; min-block-size: 0; }
@media (min-width: 48rem) { dialog { border-radius: 0.75rem; } }
@media (prefers-reduced-motion: no-preference) {
  dialog[open] { animation: rise 0.2s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(1rem); } }
}`;

/**
 * `<handsel-button>`: opens the checkout or payment link that the link in it leads to, over the page (`mode="frame"`, the default)
 * or in a window (`mode="window"`). Whoever runs no script follows the link, and so does whoever's browser opens no window.
 *
 * Attributes: `label` names the dialog for assistive technology, `close-label` and `window-label` its buttons, `patience` is the
 * seconds to wait for the page.
 */
export class HandselButtonElement extends Element {
  #dialog: HTMLDialogElement | null = null;
  #frame: CheckoutFrame | null = null;

  connectedCallback(): void {
    if (this.#dialog) return;
    const root = shadowOf(this, css);
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-label", this.getAttribute("label") ?? "Checkout");
    dialog.addEventListener("close", () => this.#closed());
    // While the wallet is asked, or the payment is on its way, only the button closes.
    dialog.addEventListener("cancel", (event) => {
      if (this.#isBusy()) event.preventDefault();
    });
    this.#dialog = dialog;
    root.append(document.createElement("slot"), dialog);
    if (!this.#isWindow()) linkIn(this)?.setAttribute("aria-haspopup", "dialog");
    this.addEventListener("click", (event) => this.#pressed(event));
  }

  disconnectedCallback(): void {
    this.#dialog?.close();
  }

  #isWindow(): boolean {
    return this.getAttribute("mode") === "window";
  }

  #pressed(event: MouseEvent): void {
    const link = linkIn(this);
    const isOwn = link !== null && event.composedPath().includes(link);
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!isOwn || !isPlain || event.button !== 0 || event.defaultPrevented) return;
    if (!this.#isWindow()) this.#open(link);
    else if (!openPopup(this, link)) return;
    event.preventDefault();
  }

  #open(link: HTMLAnchorElement): void {
    if (!this.#dialog || this.#dialog.open) return;
    const frame = checkoutFrame(this, link, (message) => this.#hear(message, link));
    const toWindow = button(this.getAttribute("window-label") ?? "Open in a window", () => {
      if (openPopup(this, link)) this.#dialog?.close();
    });
    const close = button(this.getAttribute("close-label") ?? "Close", () => this.#dialog?.close());
    const bar = document.createElement("nav");
    bar.append(toWindow, close);
    this.#frame = frame;
    this.#dialog.replaceChildren(bar, frame.element);
    this.#dialog.showModal();
    close.focus();
  }

  #hear(message: PageMessage, link: HTMLAnchorElement): void {
    // Its own keyboard commands, such as Escape, are for who has the focus.
    if (message.type === "handsel:opened") this.#frame?.element.focus();
    if (message.type === "handsel:escape" && !this.#isBusy()) this.#dialog?.close();
    if (message.type !== "handsel:failed" || message.reason !== "not_opened") return;
    this.#dialog?.close();
    location.assign(link.href);
  }

  #isBusy(): boolean {
    return this.#frame?.conversation.state === "processing";
  }

  #closed(): void {
    const { conversation } = this.#frame ?? {};
    this.#frame = null;
    this.#dialog?.replaceChildren();
    if (!conversation) return;
    conversation.end();
    tell(this, "closed", { ...conversation.detail, reason: null });
  }
}
