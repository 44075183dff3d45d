import { feature } from "../../lib/feature/feature.ts";
import { paymentRows } from "../merchant/handle.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";

export const overview = feature(() => import("./OverviewPage.tsx"), merchantFrame, paymentRows);
