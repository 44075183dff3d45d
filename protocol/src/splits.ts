import { type Address, encodeAbiParameters, type Hex, keccak256 } from "viem";

/** Recipient of a share of the commission. The shares of a list add up to 10,000. */
export interface Split {
  recipient: Address;
  /** Share in basis points. */
  bps: number;
}

/** Maximum number of recipients of a list. */
export const maxSplits = 32;

/** Returns the hash of a split list, as in the terms. */
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

/** Divides `amount` base units among the recipients: rounded down, the last one gets the remainder. */
export function shares(amount: bigint, splits: readonly Split[]): bigint[] {
  const parts = splits.map(({ bps }) => (amount * BigInt(bps)) / 10_000n);
  const others = parts.slice(0, -1).reduce((sum, part) => sum + part, 0n);
  return parts.map((part, index) => (index === parts.length - 1 ? amount - others : part));
}
