import { feature } from "../../lib/feature/feature.ts";

export const help = feature(() => import("./parts.ts"));
