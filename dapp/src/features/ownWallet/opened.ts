import type { WalletStatus } from "../../lib/vault/requests.ts";

/** A wallet that is open, and of which a backup was proven. */
export type Opened = Extract<WalletStatus, { state: "open" }>;
