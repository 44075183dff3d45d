import { erc1271Abi, erc1271Magic } from "@handsel/protocol";
import {
  type Address,
  BaseError,
  ContractFunctionRevertedError,
  ContractFunctionZeroDataError,
  type Hash,
  type Hex,
  type PublicClient,
} from "viem";

/**
 * Returns whether an account's contract accepts a signature, which may be empty (ERC-1271); false if
 * there is no contract, it reverts or answers nonsense.
 * @throws BaseError if the chain does not answer
 */
export async function acceptedByContract(
  client: PublicClient,
  address: Address,
  hash: Hash,
  signature: Hex,
): Promise<boolean> {
  const contract = { address, abi: erc1271Abi, functionName: "isValidSignature" } as const;
  try {
    return (await client.readContract({ ...contract, args: [hash, signature] })) === erc1271Magic;
  } catch (error) {
    if (error instanceof BaseError && error.walk(isOfContract) !== null) return false;
    throw error;
  }
}

/** Whether an error is the contract's, not the provider's. */
function isOfContract(cause: unknown): boolean {
  return (
    cause instanceof ContractFunctionRevertedError ||
    cause instanceof ContractFunctionZeroDataError ||
    (cause instanceof Error && cause.name.startsWith("AbiDecoding"))
  );
}
