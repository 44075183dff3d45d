import { type Address, type Client, erc20Abi, zeroAddress } from "viem";
import { readContract } from "./readContract.ts";

/** Reads a balance in base units. @param token zero for the native coin @throws viem's errors */
export async function readBalance(client: Client, token: Address, owner: Address): Promise<bigint> {
  if (token === zeroAddress) {
    return BigInt(await client.request({ method: "eth_getBalance", params: [owner, "latest"] }));
  }
  return readContract(client, {
    address: token,
    abi: erc20Abi,
    functionName: "balanceOf",
    args: [owner],
  });
}
