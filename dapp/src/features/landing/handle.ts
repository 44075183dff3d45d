import { feature } from "../../lib/feature/feature.ts";

export const landing = feature(() => import("./Landing.tsx"));
