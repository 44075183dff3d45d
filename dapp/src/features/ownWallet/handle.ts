import { feature } from "../../lib/feature/feature.ts";

export const ownWallet = feature(() => import("./parts.ts"));
