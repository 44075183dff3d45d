import { type Address, type Hex, keccak256 } from "viem";
import { deployments } from "./generated/deployments.ts";
import { routerAddress } from "./generated/routerAddress.ts";

/** Returns the address of the router on a chain: the recorded one, or else that which it has on every chain. */
export function routerOn(chainId: number): Address {
  return deployments.find(({ id }) => id === chainId)?.router ?? routerAddress;
}

/**
 * Returns the address of a caller's account at a router, as the contract's `accountOf` does. That account obeys only its caller, so
 * what it does, such as to fund a payment, its caller did.
 */
export function routerAccount(caller: Address, router: Address): Address {
  const from = digits(router);
  // The first contract that the router makes, in its constructor, is what every account is a clone of.
  const original = lastTwenty(keccak256(`0xd694${from}01`));
  const clone = keccak256(
    `0x3d602d80600a3d3981f3363d3d373d3d3d363d73${original}5af43d82803e903d91602b57fd5bf3`,
  );
  const salt = digits(caller).padStart(64, "0");
  return `0x${lastTwenty(keccak256(`0xff${from}${salt}${digits(clone)}`))}`;
}

const digits = (hex: Hex) => hex.slice(2).toLowerCase();

const lastTwenty = (hash: Hex) => hash.slice(-40);
