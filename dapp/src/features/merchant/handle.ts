import { feature } from "../../lib/feature/feature.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";

export const merchant = feature(() => import("./MerchantPage.tsx"), merchantFrame);

/** The rows of the list alone, for pages that show some payments. */
export const paymentRows = feature(() => import("./PaymentTable.tsx"));
