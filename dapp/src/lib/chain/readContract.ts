import {
  type Abi,
  type Client,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
} from "viem";

/**
 * Reads a contract. 20 KB smaller than viem's action of this name, because it has no multicall and no offchain lookup.
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
