import type { ReactElement } from "react";
import { type HandselProps, useHandselElement } from "./useHandselElement.ts";

/**
 * `<handsel-checkout>` for React: shows a checkout in its place.
 * @example
 * <HandselCheckout url={checkout.url} onPaid={() => router.refresh()}>Go to the checkout</HandselCheckout>
 */
export function HandselCheckout(props: HandselProps): ReactElement {
  return useHandselElement("handsel-checkout", props);
}
