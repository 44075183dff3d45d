/** What a payment needs to count as confirmed: a depth, or a tag of the chain's nodes. */
export type Requirement = "seen" | "safe" | "finalized" | number;

/** A requirement for amounts up to a limit. */
export interface Band {
  /** In base units, included; null: whatever is larger. */
  up_to: string | null;
  require: Requirement;
}
