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
 * The most gas that the hot wallet buys for one payment. Known tokens and smart accounts need at most
 * 460,000, a third is added for a state that moves; but whoever pays from a contract account writes
 * the code that checks the signature, and could burn whatever it is given. Far below what a block
 * allows, so that a signed transaction can always be mined and no nonce waits for ever.
 */
const MAX_GAS = 600_000n;

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
    await chain.client.simulateContract({ ...call, account, gas: MAX_GAS });
    const estimate = await chain.client.estimateContractGas({ ...call, account: account.address });
    if (estimate > MAX_GAS) throw tooMuchGas();
    // The state may differ a little when it is mined; what is not used is not paid.
    const gas = (estimate * 13n) / 10n;
    return {
      to: call.address,
      data: encodeFunctionData(call),
      gas: gas < MAX_GAS ? gas : MAX_GAS,
    };
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

function tooMuchGas(): ApiError {
  return new ApiError(
    "relay_rejected",
    "This wallet's signature costs too much gas to check: pay with a transaction instead.",
  );
}

function isRevert(error: unknown): boolean {
  return (
    error instanceof BaseError &&
    error.walk((cause) => cause instanceof ContractFunctionRevertedError) !== null
  );
}
