import { type PermitSource, permitAbi } from "@handsel/protocol";
import { type Client, domainSeparator } from "viem";
import { getCode, readContract } from "viem/actions";
import type { PaymentOf } from "./call.ts";

/**
 * Returns what the payer's permit (ERC-2612) is signed over; null if the token has none, if its domain is none that is known, or
 * if the payer is a contract, whose signature has not the three parts that the escrow takes.
 */
export async function readPermit(
  client: Client,
  { terms, escrow }: PaymentOf,
): Promise<PermitSource | null> {
  const token = { address: terms.token, abi: permitAbi } as const;
  try {
    const [name, separator, nonce, version, code] = await Promise.all([
      readContract(client, { ...token, functionName: "name" }),
      readContract(client, { ...token, functionName: "DOMAIN_SEPARATOR" }),
      readContract(client, { ...token, functionName: "nonces", args: [terms.payer] }),
      // Many tokens have no version to read, and sign with the first.
      readContract(client, { ...token, functionName: "version" }).catch(() => "1"),
      getCode(client, { address: terms.payer }),
    ]);
    const { chainId } = escrow;
    const domain = { name, version, chainId, verifyingContract: terms.token };
    return !code && domainSeparator({ domain }) === separator ? { domain, nonce } : null;
  } catch {
    return null;
  }
}
