export { HandselButtonElement } from "./buttonElement.ts";
export { HandselCheckoutElement } from "./checkoutElement.ts";
export { defineHandselElements } from "./defineHandselElements.ts";
export type {
  AskMessage,
  CheckoutDetail,
  CheckoutState,
  FailureReason,
  PageMessage,
  PageState,
} from "./messages.ts";
