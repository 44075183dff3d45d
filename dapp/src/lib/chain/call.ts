import {
  type Abi,
  type Address,
  BaseError,
  type Client,
  encodeFunctionData,
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

/** The node or the contract refused a simulated call; its cause has the reason. */
export class SimulationFailed extends BaseError {
  override name = "SimulationFailed";
}

/** Simulates a call and returns its answer. @throws SimulationFailed */
export async function simulate(client: Client, call: Call, account: Hex): Promise<Hex> {
  try {
    const params: [ReturnType<typeof toTransaction>, "latest"] = [
      toTransaction(call, account),
      "latest",
    ];
    return await client.request({ method: "eth_call", params });
  } catch (error) {
    const { shortMessage = "" } = error as Partial<BaseError>;
    throw new SimulationFailed(shortMessage, { cause: error as Error });
  }
}
