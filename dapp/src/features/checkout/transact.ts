/** What the checkout loads after its first paint, as one file: checking the offer, paying, and the words for failures. */
export { acceptOffer, verifyOffer } from "./acceptOffer.ts";
export { explainPayError } from "./explainPayError.ts";
export { pay, resume } from "./pay.ts";
export { tellOffer } from "./tellOffer.ts";
