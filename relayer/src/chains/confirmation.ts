/** How far a log can be relied on. */
export type Confirmation = "seen" | "confirmed" | "finalized";
