"use client";

export type { CheckoutDetail } from "../embed/messages.ts";
export { HandselButton, type HandselButtonProps } from "./HandselButton.ts";
export { HandselCheckout } from "./HandselCheckout.ts";
export type { HandselProps } from "./useHandselElement.ts";
