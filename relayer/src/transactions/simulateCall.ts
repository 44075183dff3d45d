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

/** Unsigned contract call. */
export interface UnsignedCall {
  chainId: number;
  to: Address;
  data: Hex;
  value: bigint;
}

/** Result of a simulated call. */
export type Simulation =
  | { succeeds: true; gas: bigint; error: null }
  | { succeeds: false; gas: null; error: ContractErrorExplanation };

const unexplained: ContractErrorExplanation = {
  name: "Unexplained",
  sentence: "The contract refuses this and does not say why. Nothing has moved.",
};

const insufficientFunds: ContractErrorExplanation = {
  name: "InsufficientFunds",
  sentence: "The caller has too little of the chain's own coin for this. Add some and try again.",
};

/**
 * Simulates a call of the escrow on the chain's newest state. Nothing is sent.
 * @param cap gas that it may use at most
 * @throws BaseError if the chain does not answer
 */
export async function simulateCall(
  { client }: Pick<ChainClient, "client">,
  { to, data, value }: Omit<UnsignedCall, "chainId">,
  account: Address,
  cap?: bigint,
): Promise<Simulation> {
  const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data });
  // The data decides the function at run time, so the arguments have no static types.
  const call = { address: to, abi: escrowAbi as Abi, functionName, args, value, account };
  try {
    await client.simulateContract(cap === undefined ? call : { ...call, gas: cap });
    // By default a node estimates on its pending block, which may already hold this very call.
    const gas = await client.estimateContractGas({ ...call, blockTag: "latest" });
    return { succeeds: true, gas, error: null };
  } catch (error) {
    const reason = findRevertReason(error);
    if (reason === null) throw error;
    return { succeeds: false, gas: null, error: reason };
  }
}

/** Returns why the chain refuses a call; null if the error is no refusal. */
function findRevertReason(error: unknown): ContractErrorExplanation | null {
  const explanation = explainContractError(error);
  if (explanation) return explanation;
  if (!(error instanceof BaseError)) return null;
  if (error.walk((cause) => cause instanceof ContractFunctionRevertedError)) return unexplained;
  return error.walk((cause) => cause instanceof InsufficientFundsError) ? insufficientFunds : null;
}
