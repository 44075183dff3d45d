import { escrowAbi, explainContractError, type PaymentTerms } from "@handsel/protocol";
import {
  type Address,
  BaseError,
  ContractFunctionRevertedError,
  encodeFunctionData,
  type Hex,
} from "viem";
import { ApiError } from "../errors.ts";
import type { HotWallet } from "./hotWallet.ts";

/** A call of the escrow that the chain would accept now. */
export interface PreparedCall {
  to: Address;
  data: Hex;
  gas: bigint;
}

/**
 * Tries the funding out on the chain's newest state. It is the only function that the hot wallet
 * calls for others.
 * @throws ApiError relay_rejected with the contract's reason
 */
export async function prepareFunding(
  { chain, account }: HotWallet,
  terms: PaymentTerms,
  signature: Hex,
): Promise<PreparedCall> {
  const call = {
    address: chain.escrow.address,
    abi: escrowAbi,
    functionName: "fundWithAuthorization",
    args: [terms, signature],
  } as const;
  try {
    await chain.client.simulateContract({ ...call, account });
    const estimate = await chain.client.estimateContractGas({ ...call, account: account.address });
    // The state may differ a little when it is mined; what is not used is not paid.
    return { to: call.address, data: encodeFunctionData(call), gas: (estimate * 13n) / 10n };
  } catch (error) {
    const explanation = explainContractError(error);
    if (explanation) throw new ApiError("relay_rejected", explanation.sentence);
    if (isRevert(error)) {
      throw new ApiError(
        "relay_rejected",
        "The contract refuses this payment and does not say why. No money has moved.",
      );
    }
    throw error;
  }
}

function isRevert(error: unknown): boolean {
  return (
    error instanceof BaseError &&
    error.walk((cause) => cause instanceof ContractFunctionRevertedError) !== null
  );
}
