import { feature } from "../../lib/feature/feature.ts";

export const wallet = feature(() => import("./parts.ts"));
