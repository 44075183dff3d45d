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
    if (isOfContract(error)) return false;
    throw error;
  }
}

/**
 * Whether an error says that there is no contract, that it reverts or that it answers nonsense: then the provider has
 * answered.
 */
export function isOfContract(error: unknown): boolean {
  return error instanceof BaseError && error.walk(isContractCause) !== null;
}

function isContractCause(cause: unknown): boolean {
  return (
    cause instanceof ContractFunctionRevertedError ||
    cause instanceof ContractFunctionZeroDataError ||
    (cause instanceof Error && cause.name.startsWith("AbiDecoding"))
  );
}
