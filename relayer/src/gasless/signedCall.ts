import {
  disputeMessage,
  type escrowAbi,
  fundingAuthorization,
  fundingPermit2,
  type HandselChain,
  type PaymentTerms,
  paymentId,
  releaseMessage,
  settlementMessage,
} from "@handsel/protocol";
import { type ContractFunctionArgs, type Hash, type Hex, hashTypedData, zeroAddress } from "viem";
import { ApiError } from "../platform/errors.ts";

/** Payer's signed call in JSON form: amounts in base units, times in Unix seconds. */
export type SignedCall = (
  | { kind: "fund" }
  | { kind: "fund_permit2"; nonce: string }
  | { kind: "release"; amount: string; held: string; deadline: number }
  | { kind: "dispute"; evidence: string; deadline: number }
  | {
      kind: "settlement";
      payer_amount: string;
      held: string;
      deadline: number;
      /** The merchant's signature of the same message. */
      merchant_signature: Hex;
    }
) & { signature: Hex };

/** Function of the escrow with its arguments. */
export interface EscrowCall {
  functionName: string;
  args: readonly unknown[];
}

/** Functions of the escrow that take a payer's signature. */
export type PayerFunction =
  | "fundWithAuthorization"
  | "fundWithPermit2"
  | "captureWithSignature"
  | "disputeWithSignature"
  | "settle";

/** Returns the call of the escrow that submits the signature. */
export function escrowCall(terms: PaymentTerms, call: SignedCall): EscrowCall {
  const { signature } = call;
  switch (call.kind) {
    case "fund":
      return callOf("fundWithAuthorization", [terms, signature]);
    case "fund_permit2":
      return callOf("fundWithPermit2", [terms, BigInt(call.nonce), signature]);
    case "release": {
      const { amount, deadline } = call;
      return callOf("captureWithSignature", [terms, BigInt(amount), BigInt(deadline), signature]);
    }
    case "dispute": {
      const { evidence, deadline } = call;
      return callOf("disputeWithSignature", [terms, evidence, BigInt(deadline), signature]);
    }
    case "settlement": {
      const { payer_amount, deadline, merchant_signature } = call;
      const content = [terms, BigInt(payer_amount), BigInt(deadline)] as const;
      return callOf("settle", [...content, signature, merchant_signature]);
    }
  }
}

function callOf<Name extends PayerFunction>(
  functionName: Name,
  args: ContractFunctionArgs<typeof escrowAbi, "nonpayable", Name>,
): EscrowCall {
  return { functionName, args: args as readonly unknown[] };
}

/**
 * Returns the EIP-712 hash that the payer signed.
 * @throws ApiError token_not_gasless
 */
export function signedHash(
  { escrow, tokens }: Pick<HandselChain, "escrow" | "tokens">,
  terms: PaymentTerms,
  call: SignedCall,
): Hash {
  switch (call.kind) {
    case "fund": {
      const token = tokens.find(({ address }) => address === terms.token);
      if (!token?.authorization) throw notGasless();
      return hashTypedData(fundingAuthorization(terms, escrow, token.authorization));
    }
    case "fund_permit2":
      if (terms.token === zeroAddress) throw notGasless();
      return hashTypedData(fundingPermit2(terms, escrow, BigInt(call.nonce)));
    case "release": {
      const { amount, held, deadline } = call;
      const content = {
        ...{ amount: BigInt(amount), held: BigInt(held) },
        deadline: BigInt(deadline),
      };
      return hashTypedData(releaseMessage(terms, escrow, content));
    }
    case "dispute": {
      const { evidence, deadline } = call;
      const content = { evidence, deadline: BigInt(deadline) };
      return hashTypedData(disputeMessage(terms, escrow, content));
    }
    case "settlement": {
      const { payer_amount, held, deadline } = call;
      const content = { payerAmount: BigInt(payer_amount), held: BigInt(held) };
      const message = { ...content, deadline: BigInt(deadline) };
      return hashTypedData(settlementMessage(terms, escrow, message));
    }
  }
}

/** Kinds that fund a payment. */
export const fundingKinds: readonly SignedCall["kind"][] = ["fund", "fund_permit2"];

export function isFunding({ kind }: Pick<SignedCall, "kind">): boolean {
  return fundingKinds.includes(kind);
}

/** Returns the key under which a call is relayed once: the payment id for a funding, else the signed hash. */
export function digestOf(
  chain: Pick<HandselChain, "escrow" | "tokens">,
  terms: PaymentTerms,
  call: SignedCall,
): Hash {
  return isFunding(call) ? paymentId(terms, chain.escrow) : signedHash(chain, terms, call);
}

function notGasless(): ApiError {
  return new ApiError(
    "token_not_gasless",
    "This token cannot be paid by this kind of signature, and nothing was paid: send a transaction from the wallet.",
  );
}
