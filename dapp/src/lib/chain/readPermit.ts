import {
  type PermitSource,
  permit2Address,
  permit2NonceAbi,
  permitAbi,
  type Token,
} from "@handsel/protocol";
import { type Address, type Client, domainSeparator, erc20Abi } from "viem";
import { readContract } from "./readContract.ts";

/**
 * Returns what a permit (ERC-2612) of this token is signed over; null if the token has none, or its domain is none that is known.
 * A wallet would sign a wrong domain too, and the token refuse it only in the payment.
 */
export async function readPermit(
  client: Client,
  { address }: Token,
  chainId: number,
  owner: Address,
): Promise<PermitSource | null> {
  const token = { address, abi: permitAbi } as const;
  try {
    const [name, separator, nonce, version] = await Promise.all([
      readContract(client, { ...token, functionName: "name", args: [] }),
      readContract(client, { ...token, functionName: "DOMAIN_SEPARATOR", args: [] }),
      readContract(client, { ...token, functionName: "nonces", args: [owner] }),
      // Many tokens have no version to read, and sign with the first.
      readContract(client, { ...token, functionName: "version", args: [] }).catch(() => "1"),
    ]);
    const domain = { name, version, chainId, verifyingContract: address };
    return domainSeparator({ domain }) === separator ? { domain, nonce } : null;
  } catch {
    return null;
  }
}

/** Reads what Permit2 may take of the owner's tokens, in base units. */
export function readPermit2Allowance(
  client: Client,
  token: Address,
  owner: Address,
): Promise<bigint> {
  const args = [owner, permit2Address] as const;
  return readContract(client, { address: token, abi: erc20Abi, functionName: "allowance", args });
}

/** Words of 256 nonces each that are looked through. */
const words = 4n;

/** Returns an unused Permit2 nonce of the owner, the lowest: consecutive ones cost the least gas. */
export async function readPermit2Nonce(client: Client, owner: Address): Promise<bigint> {
  for (let word = 0n; word < words; word += 1n) {
    const used = await readContract(client, {
      address: permit2Address,
      abi: permit2NonceAbi,
      functionName: "nonceBitmap",
      args: [owner, word],
    });
    for (let bit = 0n; bit < 256n; bit += 1n) {
      if (((used >> bit) & 1n) === 0n) return word * 256n + bit;
    }
  }
  throw new RangeError("This wallet has used more Permit2 nonces than are looked through.");
}
