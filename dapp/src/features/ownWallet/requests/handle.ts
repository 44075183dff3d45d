import { feature } from "../../../lib/feature/feature.ts";

/** What opens over a page that asks the wallet. No page loads it before this wallet is chosen. */
export const ownWalletRequests = feature(() => import("../requestWallet.tsx"));
