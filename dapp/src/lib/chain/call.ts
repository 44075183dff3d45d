import {
  type Abi,
  type Address,
  type BaseError,
  type Client,
  encodeFunctionData,
  getContractError,
  type Hex,
  numberToHex,
} from "viem";

/** A contract call, ready to be simulated and sent. */
export interface Call {
  chainId: number;
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  /** Native coins sent along, in base units. */
  value: bigint;
}

/** Encodes a call as a transaction. */
export function toTransaction(
  { abi, address, args, functionName, value }: Call,
  from: Hex,
): { from: Hex; to: Hex; data: Hex; value: Hex } {
  const data = encodeFunctionData({ abi, args, functionName });
  return { from, to: address, data, value: numberToHex(value) };
}

/** Simulates a call. @throws viem's ContractFunctionExecutionError with the contract's reason */
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
