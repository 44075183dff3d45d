import { type ContractErrorExplanation, escrowAbi, explainContractError } from "@handsel/protocol";
import {
  type Abi,
  type Address,
  BaseError,
  ContractFunctionRevertedError,
  decodeFunctionData,
  type Hex,
  InsufficientFundsError,
} from "viem";
import type { ChainClient } from "../chains/clients.ts";

/** A call of a contract that nobody has signed. */
export interface UnsignedCall {
  chainId: number;
  to: Address;
  data: Hex;
  value: bigint;
}

/** What would happen if an account sent a call now. */
export type Simulation =
  | { succeeds: true; gas: bigint; error: null }
  | { succeeds: false; gas: null; error: ContractErrorExplanation };

const unexplained: ContractErrorExplanation = {
  name: "Unexplained",
  sentence: "The contract refuses this and does not say why. Nothing has moved.",
};

const poor: ContractErrorExplanation = {
  name: "InsufficientFunds",
  sentence: "The caller has too little of the chain's own coin for this. Add some and try again.",
};

/**
 * Tries a call of the escrow out on the chain's newest state. Nothing is sent.
 * @param cap the most gas that it may take
 * @throws BaseError if the chain does not answer
 */
export async function simulateCall(
  { client }: Pick<ChainClient, "client">,
  { to, data, value }: Omit<UnsignedCall, "chainId">,
  account: Address,
  cap?: bigint,
): Promise<Simulation> {
  const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data });
  // Which function it is only the data says, so its types are those of any.
  const call = { address: to, abi: escrowAbi as Abi, functionName, args, value, account };
  try {
    await client.simulateContract(cap === undefined ? call : { ...call, gas: cap });
    // A node's own choice is the block that it means to mine, which may hold this very call already.
    const gas = await client.estimateContractGas({ ...call, blockTag: "latest" });
    return { succeeds: true, gas, error: null };
  } catch (error) {
    const reason = explain(error);
    if (reason === null) throw error;
    return { succeeds: false, gas: null, error: reason };
  }
}

/** Why the chain refuses a call; null if that is not what the error says. */
function explain(error: unknown): ContractErrorExplanation | null {
  const explanation = explainContractError(error);
  if (explanation) return explanation;
  if (!(error instanceof BaseError)) return null;
  if (error.walk((cause) => cause instanceof ContractFunctionRevertedError)) return unexplained;
  return error.walk((cause) => cause instanceof InsufficientFundsError) ? poor : null;
}
