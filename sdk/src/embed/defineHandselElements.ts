import { HandselButtonElement } from "./buttonElement.ts";
import { HandselCheckoutElement } from "./checkoutElement.ts";

/** Makes `<handsel-checkout>` and `<handsel-button>` known to the document. Does nothing a second time, or without a document. */
export function defineHandselElements(): void {
  const elements = globalThis.customElements;
  if (!elements || elements.get("handsel-checkout")) return;
  elements.define("handsel-checkout", HandselCheckoutElement);
  elements.define("handsel-button", HandselButtonElement);
}
