import type { Address, Hex } from "viem";
import type { Environment, Wallet } from "./environment.ts";

/** What an ERC-2612 permit allows. */
export interface Permit {
  token: Address;
  owner: Address;
  spender: Address;
  value: bigint;
  deadline: bigint;
}

/** Signs a permit with the owner's next nonce. */
export async function signPermitOf(
  env: Environment,
  { token, ...permit }: Permit,
  by: Wallet,
): Promise<Hex> {
  const contract = await env.chain.viem.getContractAt("BenchToken", token);
  return by.signTypedData({
    account: by.account,
    domain: {
      name: await contract.read.name(),
      version: "1",
      chainId: env.domain.chainId,
      verifyingContract: token,
    },
    types: {
      Permit: [
        { name: "owner", type: "address" },
        { name: "spender", type: "address" },
        { name: "value", type: "uint256" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint256" },
      ],
    },
    primaryType: "Permit",
    message: { ...permit, nonce: await contract.read.nonces([permit.owner]) },
  });
}
