import { ahead } from "../../lib/feature/ahead.ts";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";

// What most payers never see does not hold up what they do.
const cards = ahead(() => import("./rareCards.ts"));

export const ClaimedCard = lazyPart(async () => (await cards()).ClaimedCard);
export const ExpiredCard = lazyPart(async () => (await cards()).ExpiredCard);
export const OtherPaidCard = lazyPart(async () => (await cards()).OtherPaidCard);
export const PaidTwice = lazyPart(async () => (await cards()).PaidTwice);
