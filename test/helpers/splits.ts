import { type Split, splitsHash } from "../../protocol/src/index.ts";
import { addressOf, type Environment, type Name } from "./environment.ts";

/** Builds a split list of the tests' accounts. */
export function listOf(env: Environment, ...shares: [name: Name, bps: number][]): Split[] {
  return shares.map(([name, bps]) => ({ recipient: addressOf(env.people[name]), bps }));
}

/** Three thirds; the last one is one basis point more. */
export function thirds(env: Environment): Split[] {
  return listOf(env, ["feeRecipient", 3_333], ["stranger", 3_333], ["operator", 3_334]);
}

/** Terms of a payment whose commission a list shares. */
export function sharedBy(splits: readonly Split[]) {
  return {
    splits: splitsHash(splits),
    feeRecipient: "0x0000000000000000000000000000000000000000",
  } as const;
}

/** Reads the pot of a list. */
export function potOf(env: Environment, token: `0x${string}`, splits: readonly Split[]) {
  return env.escrow.read.potOf([token, splitsHash(splits)]);
}
