import { feature } from "../../lib/feature/feature.ts";
import { wallet } from "../wallet/handle.ts";

export const merchant = feature(() => import("./MerchantPage.tsx"), wallet);
