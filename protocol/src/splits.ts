import { type Address, encodeAbiParameters, type Hex, keccak256 } from "viem";

/** One recipient of a shared commission. All shares of a list add up to 10,000. */
export interface Split {
  recipient: Address;
  /** The share, in hundredths of a percent. */
  bps: number;
}

/** The most recipients a list may have. */
export const maxSplits = 32;

/** The hash by which terms name a list of recipients. */
export function splitsHash(splits: readonly Split[]): Hex {
  const type = {
    type: "tuple[]",
    components: [
      { name: "recipient", type: "address" },
      { name: "bps", type: "uint16" },
    ],
  } as const;
  return keccak256(encodeAbiParameters([type], [splits]));
}

/** What each recipient of a list gets of `amount` base units: rounded down, and the last one what is left. */
export function shares(amount: bigint, splits: readonly Split[]): bigint[] {
  const parts = splits.map(({ bps }) => (amount * BigInt(bps)) / 10_000n);
  const others = parts.slice(0, -1).reduce((sum, part) => sum + part, 0n);
  return parts.map((part, index) => (index === parts.length - 1 ? amount - others : part));
}
