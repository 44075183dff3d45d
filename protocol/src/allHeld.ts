import { maxUint256 } from "viem";

/** As the amount of a capture or void: all that is held when the transaction is executed. */
export const allHeld = maxUint256;

/**
 * Returns the amount to ask the escrow for. Everything is asked for as {@link allHeld}: of an exact amount, the payer
 * could release one unit first, and the call would fail.
 * @param amount base units to take
 * @param held base units that are held
 */
export function amountOfHeld(amount: bigint, held: bigint): bigint {
  return amount === held ? allHeld : amount;
}
