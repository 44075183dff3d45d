import {
  demoDollarAbi,
  escrowAbi,
  explainPeripheryError,
  type PaymentTerms,
  paymentId,
  permit2ErrorsAbi,
} from "@handsel/protocol";
import { type Abi, BaseError, ContractFunctionRevertedError, encodeFunctionData } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { ApiError, type ErrorCode } from "../platform/errors.ts";
import type { HotWallet } from "../transactions/hotWallet.ts";
import { type CountedCall, limitGas, MAX_GAS, refusal } from "../transactions/preparedCall.ts";
import { escrowCall, type SignedCall } from "./signedCall.ts";

/** Functions of the escrow, and errors of Permit2 that they pass on. */
const abi: Abi = [...escrowAbi, ...permit2ErrorsAbi];

/** Contract errors with an error code of their own; any other is `relay_rejected`. */
const codes: Readonly<Record<string, ErrorCode>> = {
  ERC3009UsedAuthorization: "authorization_used",
  InvalidNonce: "authorization_used",
  PaymentAlreadyFunded: "authorization_used",
  PaymentNotHeld: "payment_changed",
  SignatureExpired: "signature_expired",
};

/**
 * Simulates a payer's signed call on the newest block and estimates its gas.
 * @throws ApiError authorization_used, signature_expired, payment_changed, or relay_rejected with the
 * contract's reason
 */
export async function prepareSignedCall(
  wallet: HotWallet,
  terms: PaymentTerms,
  signed: SignedCall,
): Promise<CountedCall> {
  const { chain, account } = wallet;
  const call = { address: chain.escrow.address, abi, ...escrowCall(terms, signed) };
  try {
    await chain.client.simulateContract({ ...call, account, gas: MAX_GAS });
    // Not the default, the pending block: it may already contain this call.
    const state = { account: account.address, blockTag: "latest" as const };
    const estimate = await chain.client.estimateContractGas({ ...call, ...state });
    const data = encodeFunctionData(call);
    return await limitGas(wallet, { to: call.address, data }, estimate);
  } catch (error) {
    throw (await toRefusal(chain, terms, signed, error)) ?? error;
  }
}

/** Converts a revert to the error for the payer; null if the error is no revert. */
async function toRefusal(
  chain: ChainClient,
  terms: PaymentTerms,
  signed: SignedCall,
  error: unknown,
): Promise<ApiError | null> {
  if (error instanceof ApiError) return null;
  // Also what Permit2 and the token refuse.
  const explanation = explainPeripheryError(error);
  if (!explanation) {
    if (!isRevert(error)) return null;
    return refusal("relay_rejected", "The contract rejected this call without a reason.");
  }
  const { name, sentence } = explanation;
  const code = codes[name];
  if (code) return refusal(code, sentence);
  if (name === "GasTooLow") return tooMuchGas();
  if (signed.kind === "fund" && (await isAuthorizationUsed(chain, terms))) {
    return refusal(
      "authorization_used",
      "This authorization was already used or cancelled: check the payment before you pay again.",
    );
  }
  if ("held" in signed && (await isHeldOtherwise(chain, terms, signed.held))) {
    return refusal(
      "payment_changed",
      "The held money has changed since this was signed: reload the payment and sign again.",
    );
  }
  return refusal("relay_rejected", sentence);
}

/** Whether the payer's authorization of this payment was used or cancelled. */
function isAuthorizationUsed({ client, escrow }: ChainClient, terms: PaymentTerms) {
  return client.readContract({
    address: terms.token,
    abi: demoDollarAbi,
    functionName: "authorizationState",
    args: [terms.payer, paymentId(terms, escrow)],
  });
}

async function isHeldOtherwise(
  { client, escrow }: ChainClient,
  terms: PaymentTerms,
  signed: string,
): Promise<boolean> {
  const { held } = await client.readContract({
    address: escrow.address,
    abi: escrowAbi,
    functionName: "paymentState",
    args: [paymentId(terms, escrow)],
  });
  return held !== BigInt(signed);
}

function tooMuchGas(): ApiError {
  return refusal(
    "relay_rejected",
    "This call needs more gas than this server pays: send a transaction from the wallet.",
  );
}

function isRevert(error: unknown): boolean {
  return (
    error instanceof BaseError &&
    error.walk((cause) => cause instanceof ContractFunctionRevertedError) !== null
  );
}
