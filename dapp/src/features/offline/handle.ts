import { feature } from "../../lib/feature/feature.ts";

export const offline = feature(() => import("./parts.ts"));
