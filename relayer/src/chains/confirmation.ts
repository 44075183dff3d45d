/** Confirmation of a log: how deep its block is. */
export type Confirmation = "seen" | "confirmed" | "finalized";
