import { type Address, getAddress, type Hex, keccak256, toHex } from "viem";
import type { Escrow } from "../src/paymentId.ts";
import { maxAmount, type PaymentTerms } from "../src/paymentTerms.ts";

/** Returns a whole number from zero to below `bound`; the same sequence for the same seed. */
export type RandomSource = (bound: bigint) => bigint;

/** Returns a random source for tests. */
export function randomSource(seed: string): RandomSource {
  let state = keccak256(toHex(seed));
  return (bound) => {
    state = keccak256(state);
    return BigInt(state) % bound;
  };
}

/** Returns one of the values. */
export function pick<T>(random: RandomSource, values: readonly T[]): T {
  const value = values[Number(random(BigInt(values.length)))];
  if (value === undefined) throw new Error("Nothing to pick from.");
  return value;
}

/** Returns random terms, valid or not, often with a field at its limit. */
export function randomTerms(random: RandomSource): PaymentTerms {
  const upTo = (max: bigint): bigint => {
    const edges = [0n, 1n, max, max - 1n];
    return edges[Number(random(12n))] ?? random(max + 1n);
  };
  const bytes32 = (): Hex => toHex(upTo(2n ** 256n - 1n), { size: 32 });
  return {
    payer: randomAddress(random),
    merchant: randomAddress(random),
    payee: randomAddress(random),
    arbiter: randomAddress(random),
    token: randomAddress(random),
    amount: upTo(maxAmount),
    fundBy: Number(upTo(2n ** 40n - 1n)),
    inspectionPeriod: Number(upTo(2n ** 32n - 1n)),
    capturePeriod: Number(upTo(2n ** 32n - 1n)),
    refundPeriod: Number(upTo(2n ** 32n - 1n)),
    instant: random(2n) === 1n,
    toLedger: random(2n) === 1n,
    feeBps: Number(upTo(2n ** 16n - 1n)),
    feeRecipient: randomAddress(random),
    splits: bytes32(),
    orderReference: bytes32(),
    salt: upTo(2n ** 256n - 1n),
  };
}

/** Returns a random escrow. */
export function randomEscrow(random: RandomSource): Escrow {
  return { chainId: 1 + Number(random(2n ** 32n)), address: randomAddress(random) };
}

function randomAddress(random: RandomSource): Address {
  return getAddress(toHex(random(2n ** 160n), { size: 20 }));
}
