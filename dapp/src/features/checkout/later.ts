import { ahead } from "../../lib/feature/ahead.ts";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";

// What comes after paying, and what most payers never see, does not hold up paying.
const cards = ahead(() => import("./laterCards.ts"));

export const BegunNotice = lazyPart(async () => (await cards()).BegunNotice);
export const ClaimedCard = lazyPart(async () => (await cards()).ClaimedCard);
export const ExpiredCard = lazyPart(async () => (await cards()).ExpiredCard);
export const OtherPaidCard = lazyPart(async () => (await cards()).OtherPaidCard);
export const PaidCard = lazyPart(async () => (await cards()).PaidCard);
