import { feature } from "../../../lib/feature/feature.ts";

/** The wallet's backup in an account: loaded by whoever wants it. */
export const walletServer = feature(() => import("./parts.ts"));
