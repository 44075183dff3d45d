/** What a payment needs to count as confirmed: a number of blocks, or a block tag of the chain. */
export type Requirement = "seen" | "safe" | "finalized" | number;

/** A requirement for amounts up to a limit. */
export interface Band {
  /** Base units, inclusive; null: no limit. */
  up_to: string | null;
  require: Requirement;
}
