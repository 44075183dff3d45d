import { lazy } from "react";

// What most payers never see takes no part in the download before they pay.
const cards = () => import("./rareCards.ts");

export const ClaimedCard = lazy(async () => ({ default: (await cards()).ClaimedCard }));
export const ExpiredCard = lazy(async () => ({ default: (await cards()).ExpiredCard }));
export const OtherPaidCard = lazy(async () => ({ default: (await cards()).OtherPaidCard }));
export const PaidTwice = lazy(async () => ({ default: (await cards()).PaidTwice }));
