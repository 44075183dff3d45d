import { lazy } from "react";
import { ahead } from "../../lib/feature/ahead.ts";

// What most payers never see does not hold up what they do.
const cards = ahead(() => import("./rareCards.ts"));

export const ClaimedCard = lazy(async () => ({ default: (await cards()).ClaimedCard }));
export const ExpiredCard = lazy(async () => ({ default: (await cards()).ExpiredCard }));
export const OtherPaidCard = lazy(async () => ({ default: (await cards()).OtherPaidCard }));
export const PaidTwice = lazy(async () => ({ default: (await cards()).PaidTwice }));
