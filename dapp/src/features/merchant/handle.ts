import { feature } from "../../lib/feature/feature.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";

export const merchant = feature(() => import("./MerchantPage.tsx"), merchantFrame);
