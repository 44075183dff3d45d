import { feature } from "../../lib/feature/feature.ts";

export const link = feature(() => import("./LinkPage.tsx"));
