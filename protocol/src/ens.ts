import type { Address } from "viem";

/** Chains with a registry of ENS: Ethereum and Sepolia. */
export const ensChains: ReadonlySet<number> = new Set([1, 11155111]);

/** Address of ENS's registry on each of its chains. */
export const ensRegistryAddress: Address = "0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e";

const ofNode = {
  type: "function",
  stateMutability: "view",
  inputs: [{ name: "node", type: "bytes32" }],
} as const;

/** What is asked of the registry (`resolver`) and of a resolver, which tells a node's name and address. */
export const ensAbi = [
  { ...ofNode, name: "resolver", outputs: [{ name: "", type: "address" }] },
  { ...ofNode, name: "name", outputs: [{ name: "", type: "string" }] },
  { ...ofNode, name: "addr", outputs: [{ name: "", type: "address" }] },
] as const;
