import { arbiterPanelAbi } from "@handsel/protocol";
import { type Address, isAddressEqual, zeroAddress } from "viem";
import { isOfContract } from "../chains/acceptedByContract.ts";
import type { ChainClient } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";

/**
 * Whether an account is a member of the panel that is a payment's arbiter. It asks the panel's contract.
 * @param chain undefined: the payment's chain is not configured any more
 * @throws ApiError chain_unavailable
 */
export async function isPanelMember(
  chain: ChainClient | undefined,
  arbiter: Address,
  account: Address,
): Promise<boolean> {
  if (!chain || arbiter === zeroAddress) return false;
  try {
    const members = await chain.client.readContract({
      ...{ address: arbiter, abi: arbiterPanelAbi, functionName: "members" },
    });
    return members.some((member) => isAddressEqual(member, account));
  } catch (error) {
    // The arbiter is a wallet, or a contract of another kind.
    if (isOfContract(error)) return false;
    throw new ApiError(
      "chain_unavailable",
      "The chain does not answer who the members of the panel are: try again in a moment.",
    );
  }
}
