import { feature } from "../../lib/feature/feature.ts";

export const checkout = feature(() => import("./CheckoutPage.tsx"));
