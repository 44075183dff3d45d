import { ensAbi, ensRegistryAddress } from "@handsel/protocol";
import { type Address, type Client, type Hex, namehash, zeroAddress } from "viem";
import { sameAddress } from "./addresses.ts";
import { readContract } from "./readContract.ts";

/** Most characters of a name that is shown. */
const longest = 64;

/**
 * Reads an address's name in ENS from the chain. Anyone can claim any name for an address of theirs, so a name counts only
 * if it leads back to the address. One that is not in ENS's normal form could look like another, and is none.
 * @returns null if there is no such name, or only a server outside of the chain knows it
 */
export async function readEnsName(client: Client, address: Address): Promise<string | null> {
  const reverse = namehash(`${address.slice(2).toLowerCase()}.addr.reverse`);
  const claimed = await resolve(client, reverse, "name");
  if (!claimed || claimed.length > longest || !claimed.includes(".")) return null;
  if ((await normalForm(claimed)) !== claimed) return null;
  const owner = await resolve(client, namehash(claimed), "addr");
  return sameAddress(owner ?? undefined, address) ? claimed : null;
}

/** Asks a node's resolver; null if it has none, or the resolver does not tell. */
async function resolve(client: Client, node: Hex, functionName: "name" | "addr") {
  const ask = { abi: ensAbi, args: [node] } as const;
  const resolver = await readContract(client, {
    ...ask,
    address: ensRegistryAddress,
    functionName: "resolver",
  });
  if (resolver === zeroAddress) return null;
  // A resolver is anybody's contract: it may refuse, or answer with anything.
  return readContract(client, { ...ask, address: resolver, functionName }).catch(() => null);
}

async function normalForm(name: string): Promise<string | null> {
  // Its tables of all scripts are needed only where an address has a name.
  const { normalize } = await import("viem/ens");
  try {
    return normalize(name);
  } catch {
    return null;
  }
}
