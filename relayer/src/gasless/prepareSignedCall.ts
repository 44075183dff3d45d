import {
  demoDollarAbi,
  escrowAbi,
  explainContractError,
  type PaymentTerms,
  paymentId,
  permit2ErrorsAbi,
} from "@handsel/protocol";
import { type Abi, BaseError, ContractFunctionRevertedError, encodeFunctionData } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { ApiError, type ErrorCode } from "../platform/errors.ts";
import type { HotWallet } from "../transactions/hotWallet.ts";
import { gasLimit, MAX_GAS, type PreparedCall, refusal } from "../transactions/preparedCall.ts";
import { escrowCall, type SignedCall } from "./signedCall.ts";

/** The escrow's functions, and what Permit2 answers through them. */
const abi: Abi = [...escrowAbi, ...permit2ErrorsAbi];

/** Errors that mean more to who signed than that the contract refuses. */
const codes: Readonly<Record<string, ErrorCode>> = {
  ERC3009UsedAuthorization: "authorization_used",
  InvalidNonce: "authorization_used",
  PaymentAlreadyFunded: "authorization_used",
  PaymentNotHeld: "payment_changed",
  SignatureExpired: "signature_expired",
};

/**
 * Tries a payer's signed call out on the chain's newest state.
 * @throws ApiError relay_rejected with the contract's reason, or what that means more exactly:
 * authorization_used, signature_expired, payment_changed
 */
export async function prepareSignedCall(
  { chain, account }: HotWallet,
  terms: PaymentTerms,
  signed: SignedCall,
): Promise<PreparedCall> {
  const call = { address: chain.escrow.address, abi, ...escrowCall(terms, signed) };
  try {
    await chain.client.simulateContract({ ...call, account, gas: MAX_GAS });
    // A node's own choice is the block that it means to mine, which may hold this very call already.
    const state = { account: account.address, blockTag: "latest" as const };
    const estimate = await chain.client.estimateContractGas({ ...call, ...state });
    if (estimate > MAX_GAS) throw tooMuchGas();
    return { to: call.address, data: encodeFunctionData(call), gas: gasLimit(estimate) };
  } catch (error) {
    throw (await explainRefusal(chain, terms, signed, error)) ?? error;
  }
}

/** What the contract's refusal means to who signed; null: it was something else. */
async function explainRefusal(
  chain: ChainClient,
  terms: PaymentTerms,
  signed: SignedCall,
  error: unknown,
): Promise<ApiError | null> {
  if (error instanceof ApiError) return null;
  const explanation = explainContractError(error);
  if (!explanation) {
    if (!isRevert(error)) return null;
    return refusal("relay_rejected", "The contract refuses this and does not say why.");
  }
  const { name, sentence } = explanation;
  const code = codes[name];
  if (code) return refusal(code, sentence);
  if (name === "GasTooLow") return tooMuchGas();
  if (signed.kind === "fund" && (await isAuthorizationUsed(chain, terms))) {
    return refusal(
      "authorization_used",
      "This authorization was used or cancelled before: look the payment up before paying again.",
    );
  }
  if (signed.kind === "release" && (await isHeldOtherwise(chain, terms, signed.held))) {
    return refusal(
      "payment_changed",
      "What is held of this payment is not what it was when this was signed: look it up, and sign again.",
    );
  }
  // The text that Permit2 gives for every transfer that a token refused.
  if (signed.kind === "fund_permit2" && sentence.includes("TRANSFER_FROM_FAILED")) {
    return refusal(
      "relay_rejected",
      "Permit2 cannot take the token: approve it there once, and have enough of it in the wallet.",
    );
  }
  return refusal("relay_rejected", sentence);
}

/** Whether the token has taken the payer's authorization of this payment, or its cancellation. */
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
    "This costs more gas than is paid for here: send a transaction instead.",
  );
}

function isRevert(error: unknown): boolean {
  return (
    error instanceof BaseError &&
    error.walk((cause) => cause instanceof ContractFunctionRevertedError) !== null
  );
}
