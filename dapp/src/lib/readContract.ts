import {
  type Abi,
  type BaseError,
  type Client,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  getContractError,
  type Hex,
  numberToHex,
} from "viem";
import type { Call } from "../transactions/transaction.ts";

/**
 * Reads a contract. Does less than viem's action of this name (no multicall, no offchain lookup) and weighs 20 KB less,
 * which the checkout's first visit is worth.
 */
export async function readContract<
  const abi extends Abi,
  name extends ContractFunctionName<abi, "view">,
  const args extends ContractFunctionArgs<abi, "view", name>,
>(
  client: Client,
  { address, ...read }: { address: Hex; abi: abi; functionName: name; args: args },
): Promise<ContractFunctionReturnType<abi, "view", name, args>> {
  const { abi, functionName, args } = read as { abi: Abi; functionName: string; args: unknown[] };
  const data = await client.request({
    method: "eth_call",
    params: [{ to: address, data: encodeFunctionData({ abi, functionName, args }) }, "latest"],
  });
  return decodeFunctionResult({ abi, functionName, args, data }) as ContractFunctionReturnType<
    abi,
    "view",
    name,
    args
  >;
}

/** A call as a transaction's fields. */
export function toTransaction(
  { abi, address, args, functionName, value }: Call,
  from: Hex,
): { from: Hex; to: Hex; data: Hex; value: Hex } {
  const data = encodeFunctionData({ abi, args, functionName });
  return { from, to: address, data, value: numberToHex(value) };
}

/** Tries a call without sending it. @throws viem's ContractFunctionExecutionError with the contract's reason */
export async function simulate(client: Client, call: Call, account: Hex): Promise<void> {
  try {
    await client.request({
      method: "eth_call",
      params: [toTransaction(call, account), "latest"],
    });
  } catch (error) {
    throw getContractError(error as BaseError, { ...call, sender: account });
  }
}
