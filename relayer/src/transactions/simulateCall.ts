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
import { readDataFee } from "./dataFee.ts";
import { currentFees } from "./fees.ts";

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

const noMoneyForGas: ContractErrorExplanation = {
  name: "InsufficientFunds",
  sentence:
    "The caller has too little of the chain's own coin to pay the gas of this. Add some and try again.",
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

/**
 * Simulates a call as `simulateCall` does, and compares the caller's money with its gas at current
 * fees. A contract account's gas may be paid by others.
 * @param promised wei that the caller's pending transactions may cost
 * @throws BaseError if the chain does not answer
 */
export async function simulatePaidCall(
  chain: Pick<ChainClient, "client">,
  call: Omit<UnsignedCall, "chainId">,
  account: Address,
  promised = 0n,
): Promise<Simulation> {
  const simulation = await simulateCall(chain, call, account);
  if (!simulation.succeeds) return simulation;
  const { client } = chain;
  const [balance, code, { maxFeePerGas }, dataFee] = await Promise.all([
    client.getBalance({ address: account }),
    client.getCode({ address: account }),
    currentFees(client),
    readDataFee(chain, call),
  ]);
  const cost = promised + call.value + simulation.gas * maxFeePerGas + dataFee;
  if (code !== undefined || balance >= cost) return simulation;
  return { succeeds: false, gas: null, error: noMoneyForGas };
}

/** Returns why the chain refuses a call; null if the error is no refusal. */
function findRevertReason(error: unknown): ContractErrorExplanation | null {
  const explanation = explainContractError(error);
  if (explanation) return explanation;
  if (!(error instanceof BaseError)) return null;
  if (error.walk((cause) => cause instanceof ContractFunctionRevertedError)) return unexplained;
  return error.walk((cause) => cause instanceof InsufficientFundsError) ? insufficientFunds : null;
}
